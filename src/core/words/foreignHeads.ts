import type { OrganizationKind } from '../annotations';

/**
 * The words on which names of bodies turn in other languages, in lower case: what opens them in the Romance ones and closes them in the
 * Germanic, Slavic and Turkic ones. Sources: the names that governments, parties, banks and universities of these countries give themselves, and
 * the dictionaries of the languages; words that are surnames as well are left out.
 */
export const kindOfForeignHead: ReadonlyMap<string, OrganizationKind> = new Map(([
	['ministry', 'ministerio ministério ministero ministère ministerium ministerie ministerstvo ministerstwo bakanlığı bakanligi kementerian'],
	['government', 'ayuntamiento câmara comune mairie gemeinde municipio município prefeitura prefettura alcaldía rathaus kommune belediyesi gobierno governo gouvernement'],
	['party', 'partido partito partei partij partiet partisi partia partiya movimiento movimento mouvement rassemblement morcha kazhagam'],
	['company', 'banco banque bankası bankasi sparkasse bausparkasse şirketi sirketi sociedad sociedade società gesellschaft aktiengesellschaft compañía companhia empresa grupo gruppo zaklady zakłady energia energía énergie'],
	['university', 'universidad universidade università universita université universität universitat universiteit universitet universitetet uniwersytet univerzita univerzitet üniversitesi universitesi universitas egyetem'],
	['court', 'tribunale gerichtshof verfassungsgericht bundesgericht mahkamah'],
	['legislature', 'asamblea assemblea assemblée parlamento parlement parlamentet meclisi senado skupština skupstina'],
	['agency', 'agenzia agencia agência bundesamt comisión comissão commissione consejo conseil consiglio conselho kommission direção dirección komisi'],
	['police', 'policía polícia polizia polizei politie politiet'],
	['armed forces', 'ejército exército esercito'],
	['news agency', 'ajansı ajansi'],
	['news outlet', 'rádio radiotelevisión televisión televisión télévision televisão zeitung rundschau periódico gazeta gazetesi dagblad'],
	['organisation', 'instituto istituto institut enstitüsü fundación fundação fondazione fondation stiftung verband gewerkschaft sindicato sindacato syndicat confederación confederação '
		+ 'confederazione confédération federación federação federazione fédération asociación associação associazione verein förbundet forbundet stichting yayasan waqf'],
] satisfies readonly (readonly [OrganizationKind, string])[]).flatMap(([kind, heads]) => heads.split(' ').map((head) => [head, kind])));
