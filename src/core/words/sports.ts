/** Words of matches and leagues, in small letters. Source: the sections of wires on sport. */
export const sports: ReadonlySet<string> = new Set((
	'match matches league innings wicket wickets goal goals striker midfielder goalkeeper coach season tournament semifinal semifinals quarterfinal batsman bowler '
	+ 'championship scored halftime penalty defender forward playoffs inning homer rugby soccer football cricket basketball baseball hockey teammate teammates fixture'
).split(' '));

/** Words of elections, which are won and lost as well. */
export const elections: ReadonlySet<string> = new Set(
	'voters voter primary primaries caucus caucuses delegates candidate candidates election elections ballot nominee senator presidential electorate'.split(' '),
);
