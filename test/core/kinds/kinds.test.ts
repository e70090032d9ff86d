import assert from 'node:assert/strict';
import { knowledge } from '../../knowledge';
import { readingOf } from './people';

const kindOf = (text: string, name: string): string | undefined => readingOf(text, knowledge).all('organization').find(({ organization }) => organization.name === name)?.organization.classification;

suite('bodies: what the words beside a name say that it is', () => {
	const cases: readonly (readonly [string, string, string])[] = [
		['They sold it to Holm Mart, the supermarket chain.', 'Holm Mart', 'company'],
		['Anna Wu, a portfolio manager at ATPX, left.', 'ATPX', 'company'],
		['At Gasscoe’s processing plant it rained. Gasscoe said so.', 'Gasscoe', 'company'],
		['DAPX’s Klang MP Ronald Tan left. DAPX said so.', 'DAPX', 'party'],
		['The main opposition party, the MNSX, said no.', 'MNSX', 'party'],
		['“It rained,” Anna Wu told the Stage in May.', 'Stage', 'news outlet'],
		['They had to call in to KNVQ to say so. Anna Wu spoke on KNVQ.', 'KNVQ', 'news outlet'],
		['Analyst Karen Holm at Morrow Steyn left.', 'Morrow Steyn', 'company'],
		['It was won by Lumentia, a firm registered in Naas.', 'Lumentia', 'company'],
		['It was got by Citizens for Open Rivers in May.', 'Citizens for Open Rivers', 'organisation'],
		['He was chief of the Norvale Police Precinct in May.', 'Norvale Police Precinct', 'police'],
		['It is on TVX Network, Norway’s most watched broadcaster, in May.', 'TVX Network', 'news outlet'],
		['He joined the Commission for University Education in May.', 'Commission for University Education', 'agency'],
		['They met the Norvale Youth Forum, a group linked to the party.', 'Norvale Youth Forum', 'organisation'],
		['The National Road Research Centre said so.', 'National Road Research Centre', 'agency'],
		['The NDCX’s candidate left. They met NDCX Senator Anna Wu.', 'NDCX', 'party'],
	];
	for (const [text, name, kind] of cases) {
		test(text, () => { assert.equal(kindOf(text, name), kind); });
	}
});
