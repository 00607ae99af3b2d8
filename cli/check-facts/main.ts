import { readCatalogue } from '../build/read-catalogue.ts';
import { listSections, writeChecklist } from './checklist.ts';

const catalogue = readCatalogue();
process.stdout.write(writeChecklist(listSections(catalogue), catalogue.about.version));
