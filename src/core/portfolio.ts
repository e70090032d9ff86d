/** "finance" of "Ministry of Finance", "Finance Ministry" and "Department of Finance", in lower case. */
export function portfolioOf(name: string): string | undefined {
	const { task, portfolio } = /\b(?:[Mm]inistry|Department) (?:of|for) (?:the |National )?(?<task>\p{L}+)|(?<portfolio>\p{L}+) (?:[Mm]inistry|Department)$/u.exec(name)?.groups ?? {};
	return (task ?? portfolio)?.toLowerCase();
}
