/** What bears a title in quotation marks: "the film “Alien”". Source: the creative works of schema.org. */
export const workNouns: ReadonlySet<string> = new Set((
	'film movie book novel memoir song album single show series program programme podcast magazine newspaper play musical opera painting sculpture exhibition '
	+ 'documentary episode game poem essay article column paper study report blog website hashtag hit sitcom drama comedy thriller ballad anthem entitled titled'
).split(' '));
