import { callings } from './callings';

/**
 * Jobs that no list has: behind "a" or "an", right after somebody's name, a noun that is made of a verb or a craft, "a carpet wholesaler", "a
 * cane cutter", says what somebody does. The endings are those of agent nouns in English (-er, -or, -ist, -ician, -man, -woman, -eer, -monger,
 * -smith, -wright); what they make besides is listed.
 */
export function isOccupation(noun: string, indefinite: boolean): boolean {
	return more.has(noun) || (indefinite && (inSport(noun) || (noun.length > 4 && agent.test(noun) && !noJob.has(noun))));
}

const agent = /^\p{Ll}{2,}(?:[^aeiou]er|[^aeiou]or|tor|ist|ician|man|woman|eer|smith|wright|monger)$/u;

/** Those of them that stand behind "the" and an owner as well: "the prison’s barber". */
const more: ReadonlySet<string> = new Set('monitor observer gp barber trooper cox teller hostess cook'.split(' '));

/** Those who make or sell what the noun before says, in front of a name as well: "onion seller Karen Holm". */
export const tradesmen: ReadonlySet<string> = new Set('seller maker hawker collector picker breeder cutter dealer wholesaler retailer importer exporter mender keeper spinner weaver thresher diver'.split(' '));

/** What somebody is called who plays is also what he or she is: "a leg-spinner". */
function inSport(noun: string): boolean {
	return noun.includes('-') && callings.has(noun) && !noun.includes('-of-');
}

const noJob: ReadonlySet<string> = new Set((
	// things
	'matter number letter order corner border water power tower summer winter dinner river finger answer offer career veneer beer deer cheer paper chapter disaster factor sector vector motor mirror error horror terror '
	+ 'major minor color colour favor favour flavor flavour harbor harbour honor honour humor humour labor labour odor odour rumor rumour tumor tumour corridor anchor list mist twist wrist gist reminder '
	+ 'character monster cluster poster barrier carrier chamber cancer danger hunger anger layer ladder folder shelter register computer cylinder bumper litter '
	// people, whatever they do
	+ 'man woman gentleman layman laywoman freshman human madman nobleman countryman countrywoman kinsman henchman sister daughter brother mother father stepmother stepfather grandmother grandfather godfather godmother '
	+ 'master motorist bystander onlooker intruder worshipper worshiper shopper holidaymaker reveller reveler traveller traveler marcher rioter looter hater debater infighter lifer hustler schemer womanizer womaniser '
	+ 'supporter lover believer follower voter viewer customer stranger beginner outsider insider smoker drinker sufferer loner giver dreamer listener commuter passenger foreigner teenager youngster westerner easterner northerner southerner '
	+ 'winner loser killer murderer abuser offender robber gambler liar backer caller other another elder former latter sinner quitter charmer doer thinker talker stinger survivor visitor neighbor neighbour ancestor successor predecessor '
	+ 'creditor competitor traitor impostor imposter predator victor senior junior parishioner villager islander newcomer toddler nonbeliever admirer sympathizer sympathiser detractor opposer user '
	+ 'feminist atheist optimist pessimist racist sexist fascist marxist leninist leftist rightist populist loyalist royalist separatist nationalist islamist jihadist terrorist extremist purist perfectionist tourist communist '
	+ 'socialist capitalist abolitionist baptist methodist buddhist calvinist pacifist realist idealist egotist narcissist misogynist chauvinist supremacist centrist moderate maximalist minimalist exhibitionist'
).split(' '));
