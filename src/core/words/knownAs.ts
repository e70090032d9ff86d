/** Words that stand before "known as" where somebody or something has another name: "Karen Holm, popularly known as Kaho". */
const manners = 'also|better|best|popularly|formerly|widely|commonly|locally|simply|who is';

/** The source of a pattern for what leads to another name, right behind the first: ", better known as ". */
export const knownAs = `,? (?:(?:${manners}) )?known (?:by (?:its|the) (?:\\p{Lu}\\p{Ll}+ )?(?:initials|acronym|abbreviation) )?as `;
