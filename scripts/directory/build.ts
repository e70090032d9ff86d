import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composed } from './compose';

/** Makes data/directory.txt out of the tables in sources/: `npm run directory`. */
const { text, counts } = composed();
writeFileSync(join(import.meta.dirname, '../../data/directory.txt'), text);
console.log(Object.entries(counts).map(([what, count]) => `${count} ${what}`).join(', '));
