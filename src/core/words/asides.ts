/**
 * What stands in brackets behind a person's name and tells of whom it is: an age, a party and a seat, or the name in its own script:
 * "(54)", "(R-Ohio)", "(R., Ohio)", "(蔡英文)".
 * A pattern to build others of, with the flag `u`.
 */
export const asideInBrackets = String.raw`\((?:\d{1,3}|\p{Lu}{1,4}(?:-|\.?, )\p{Lu}[\p{L}. ]{1,14}|[^\p{Script=Latin}\d()“”"«»„]{2,30})\)`;
