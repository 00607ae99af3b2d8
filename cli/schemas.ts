import { writeRecordSchemas } from './build/write-record-schemas.ts';

writeRecordSchemas();
