/** How names are built in different parts of the world. All lower case, without diacritics. */

/** Small words that belong to the family name after them: "von der Leyen", "de la Cruz". */
export const particles: ReadonlySet<string> = new Set([
	'von', 'van', 'der', 'den', 'de', 'del', 'della', 'di', 'da', 'dos', 'das', 'do', 'du', 'des', 'la', 'le', 'las', 'los', 'ter', 'ten', 'zu',
	'af', 'av', 'y', 'e', 'bin', 'ibn', 'bint', 'ben', 'abu', 'al', 'el', 'ul', 'st', 'san', 'santa', 'mac', 'mc', 'o',
]);

/** "Jr." and the like: after the family name, never the family name. */
export const generations: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'esq', 'phd', 'md', 'qc', 'kc', 'mp']);

/**
 * Family names that stand first. Chinese: the hundred commonest of the 2020 census by the Ministry of Public Security, in pinyin, with common
 * Wade–Giles and Cantonese forms. Korean: Statistics Korea 2015. Vietnamese: the commonest of the 2019 census.
 */
export const chineseFamilyNames: ReadonlySet<string> = new Set((
	'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng han feng cao peng zeng xiao tian '
	+ 'dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong cui tan fan wan jin shi liao jia xia fu fang bai zou meng xiong qin qiu hou '
	+ 'xue yin lei duan hao kong shao mao chang gu lai wen qi wan zhan tao geng yan niu qian pang mu hua mei gong zhuang qu xi nie lyu lv ning zong '
	+ 'chan wong cheung lee lam ng leung chow kwok tsai tsao chiang hsu hsieh chiu yeung chung fung lau ho siu yip tse kwan ko tung'
).split(' '));

export const koreanFamilyNames: ReadonlySet<string> = new Set(
	'kim lee park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han oh seo suh shin kwon hwang ahn an song ryu yoo yu hong ri rhee moon son bae baek hyon hyun paek pyon no roh noh so thae min nam ha heo huh ko koh kwak gwak cha chae woo won yeo byun eom um gil ki koo ku gu maeng myung na pyo seol seong sung shim sim sin sohn tak wi yang yeom bang bong boo jin joo ju ban pan eun'.split(' '),
);

export const vietnameseFamilyNames: ReadonlySet<string> = new Set(
	'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh truong mai dao to luong cao'.split(' '),
);

/** The commonest family names of Hungary (Ministry of Interior, 2020) with those of well-known old families. */
export const hungarianFamilyNames: ReadonlySet<string> = new Set(
	'nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah simon racz fekete szilagyi torok feher gal kis szucs orban kocsis fodor szalai pinter szekely gyurcsany bajnai medgyessy szijjarto'.split(' '),
);

/** Words of Burmese names, which have no family name. Source: the holders of Myanmar's offices in Wikidata (CC0), words that at least three bear. */
export const burmeseNames: ReadonlySet<string> = new Set(
	'aung htay lwin kyaw zaw win htun tun thein maung myint khin hla thant soe than shwe nyan phyo zin min ko naing oo swe tin moe myo ye kyi khaing yan thura hein htoo lin mon nwe ohn pe sein thaung thet wai wunna zeya zeyar khine su nay suu'.split(' '),
);

/** A Japanese word in Hepburn letters: "ishikawa", "ren". */
export const japaneseName = /^(?:(?:[kgnhbpmr]y|sh|ch|ts|tts|ssh|cch|kk|pp|tt|ss|[kgsztdnhbpmyrwfj])?[aeiou]{1,2}|n(?![aeiou])){1,6}$/;

/** A syllable of pinyin: an initial, a final. "Xueping" is two of them, "Qian" one. */
const pinyinSyllable = '(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u|v))';

/** Whether a given name is one to three syllables of pinyin, hyphens allowed; in lower case, without diacritics. */
export const pinyinName = new RegExp(`^${pinyinSyllable}(?:-?${pinyinSyllable}){0,2}$`);

/** Short forms of given names that still name the same person. */
export const shortGivenNames: ReadonlyMap<string, string> = new Map(Object.entries({
	joe: 'joseph', bill: 'william', will: 'william', bob: 'robert', rob: 'robert', jim: 'james', jimmy: 'james', mike: 'michael', mick: 'michael',
	tony: 'anthony', dick: 'richard', rick: 'richard', tom: 'thomas', dan: 'daniel', dave: 'david', ben: 'benjamin', chris: 'christopher', ted: 'edward',
	ed: 'edward', steve: 'steven', jeff: 'jeffrey', greg: 'gregory', ken: 'kenneth', ron: 'ronald', don: 'donald', larry: 'lawrence', matt: 'matthew',
	nick: 'nicholas', pete: 'peter', sam: 'samuel', tim: 'timothy', andy: 'andrew', chuck: 'charles', charlie: 'charles', liz: 'elizabeth', beth: 'elizabeth',
	kate: 'katherine', kathy: 'kathleen', sue: 'susan', debbie: 'deborah', jen: 'jennifer', al: 'albert', alex: 'alexander', fred: 'frederick', hank: 'henry',
	jack: 'john', marty: 'martin', pat: 'patrick', phil: 'philip', ray: 'raymond', stan: 'stanley', vince: 'vincent', walt: 'walter', bernie: 'bernard',
	doug: 'douglas', danny: 'daniel', bobby: 'robert', billy: 'william', tommy: 'thomas', johnny: 'john', terry: 'terence', gerry: 'gerald', jerry: 'gerald', harry: 'henry',
	len: 'leonard', les: 'leslie', gus: 'august', herb: 'herbert', ned: 'edward', eddie: 'edward', teddy: 'edward', josh: 'joshua', jon: 'jonathan', nate: 'nathan', zach: 'zachary',
	maggie: 'margaret', peggy: 'margaret', meg: 'margaret', patty: 'patricia', trish: 'patricia', cindy: 'cynthia', becky: 'rebecca', vicky: 'victoria', mandy: 'amanda', gabby: 'gabrielle',
	betty: 'elizabeth', lizzie: 'elizabeth', kathie: 'kathleen', katie: 'katherine', barb: 'barbara', nikki: 'nicole', sandy: 'sandra', geoff: 'geoffrey', mort: 'mortimer', russ: 'russell',
}));
