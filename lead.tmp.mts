import { loadKnowledge } from './src/cli/knowledge';
import { isLeaderCalled } from './src/core/leaders';
const { directory: d } = await loadKnowledge('data');
for (const n of ['Trump','Obama','Merkel','Macron','Ford','Bush']) console.log(n, d.wellKnown(n), d.organizationsNamed(n).map((x) => x.id), isLeaderCalled(d, n, { year: 2016, month: 3, day: 10 }), d.peopleCalled(n, { year: 2018, month: 3, day: 10 }).map((x) => x.id));
