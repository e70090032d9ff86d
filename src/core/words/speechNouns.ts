/** Nouns for what somebody said or wrote, whose owner speaks: "his claim that …", "Wu’s remark". Source: the communication frames of FrameNet. */
export const speechNouns: ReadonlySet<string> = new Set((
	'claim claims comment comments remark remarks statement statements assertion assertions contention argument arguments suggestion suggestions warning '
	+ 'warnings promise promises pledge pledges vow vows description characterization characterisation declaration declarations complaint complaints '
	+ 'accusation accusations allegation allegations reply response answer question questions words phrase quote quip joke tweet tweets post posts letter '
	+ 'email speech address testimony slogan motto mantra call calls demand demands insistence admission confession announcement prediction apology rhetoric '
	+ 'message messages memo note op-ed column essay article editorial report interview book memoir reference denunciation criticism critique proposal line term '
	+ 'guess verdict advice explanation conclusion retort reaction assessment diagnosis epitaph plea plaint lament boast refrain catchphrase credo'
).split(' '));

/** What somebody has written and is quoted from as him, "Wu’s letter said", "her letter thanks": the source of a pattern. */
export const ownTexts = 'statement|letter|tweet|post|message|memo|e-?mail|op-ed|column|memoir|note|report|study';

/** What is written once and then goes on to speak by itself: "in a letter … The letter called it". */
export const texts: ReadonlySet<string> = new Set((
	'statement letter report release memo note filing affidavit analysis communiqué communique email e-mail column op-ed article editorial essay study survey audit review notice '
	+ 'declaration petition complaint lawsuit message advisory bulletin dispatch ruling opinion dissent document dossier paper manifesto circular brochure leaflet resolution judgment judgement'
).split(' '));

/** What is sent or put up with words on it, and says what its sender says: "answered with mailings calling it". */
export const handouts: ReadonlySet<string> = new Set((
	'ad ads advert adverts advertisement advertisements banner banners billboard billboards brochure brochures circular circulars commercial commercials flier fliers flyer flyers leaflet leaflets letter letters mailing mailings '
	+ 'message messages newsletter notice notices pamphlet pamphlets placard placards post posts poster posters sign signs statement statements sticker stickers tweet tweets'
).split(' '));

/** Where words are said or written: "in a statement", "at a monthly press briefing". The last word of such a phrase. */
export const media: ReadonlySet<string> = new Set((
	'statement interview interviews briefing conference speech address letter report email e-mail tweet tweets post posts testimony memo note release filing '
	+ 'hearing rally debate call message article column op-ed blog video broadcast editorial communiqué communique declaration ruling meeting ceremony '
	+ 'bulletin advisory newsletter podcast program programme show forum summit appearance event press remarks comments text texts lecture sermon announcement '
	+ 'dispatch cable notice brief motion complaint lawsuit affidavit petition opinion dissent verdict essay book memoir documentary documents document '
	+ 'twitter facebook telegram instagram youtube weibo television tv radio air phone telephone stage court parliament writing monologue webcast livestream '
	+ 'session panel gathering dinner reception town-hall hall fundraiser convention congress visit trip tour'
).split(' '));
