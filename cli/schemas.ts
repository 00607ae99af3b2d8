import { writeRecordSchemas } from './write-record-schemas.ts';

writeRecordSchemas();
