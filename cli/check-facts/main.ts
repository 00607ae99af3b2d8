import { readCatalogue } from '../read-catalogue.ts';
import { listSections } from './list-sections.ts';
import { writeChecklist } from './write-checklist.ts';

const catalogue = readCatalogue();
process.stdout.write(writeChecklist(listSections(catalogue), catalogue.about.version));
