/**
 * What tells six neighbouring languages apart: their commonest small words, and letters and word
 * ends that are frequent in one and rare in the others. Only English and German are judged; the
 * others are here so that they are recognised as "other". General knowledge, written by hand.
 */
export interface LanguageSigns {
  /** Function words; a word listed for several languages counts for each, but less. */
  words: string;
  /** Ends and beginnings of longer words, at least two letters; "-" marks where the rest stands. */
  affixes: string;
  /** Words of headlines: what happens, to whom; they count like an end. */
  news?: string;
  /** Letters or runs of letters that hardly occur elsewhere. */
  letters: string;
}

export const SIGNS: Readonly<Record<'en' | 'de' | 'fr' | 'es' | 'it' | 'nl' | 'pt', LanguageSigns>> = {
  en: {
    words:
      'the of and to in is are was were be been being has have had do does did will would can could should may might must not no yes for with from by at on as an a this that these those it its he she they we you i his her their our your my me him them us who what why how when where which while if or but so than then there here about into over under after before between through during without within against more most less least few many much all any some every each other another new first last next now still just only also even never always again out up down off back because says said say get gets got make makes made take takes goes going go want wants need needs know knows using use used via like don isn doesn didn won aren wasn couldn ll ve let lets inside behind beyond toward across too very own same such both ahead amid am man war die hat den bin mal per top',
    affixes:
      '-ing -ed -tion -tions -ness -ment -ments -ers -ally -ously -ful -less -ship -ity -ies -ously -ive -able -ible -ould -ought -ight -ck -rk -ll -ss -ct -s -es wh- th- kn- -ly -ous -ary -ture -sion -ance -ence -dom -ward -ways -thing -body -ook -ee- -oo- -ough- -ea- -ow -ay -ey -y -ize -ized -izes -ise -ised un- over- out-',
    news: 'test start trainer hard easy smart robot robots app apps ai launches launch launched introduces introducing unveils announces announcing releases release released adds raises raised buys acquires wins beats kills dies die dead faces fails tests plans seeks says hits tops cuts sues bans opens starts ends shows reveals threatens warns gives offers partners brings claims tool tools model models update updates user users search company companies startup startups million billion percent year years day days week month world business market money deal deals funding report reports review study research researchers data code coding language image images generation video game games app apps agent agents assistant learning machine human humans people workers jobs job work law rights court case police man men woman women war crime fire car cars home house school city state states country government president election team league season final round open source free big good great best worst early late high low long short next-generation real live way ways thing things time times life love music book books story stories news power energy health security privacy safety science future part group product products service services support engineering engineer engineers developer developers problem problems quarter results lists series card design studio feature features fund crash shortage trends august september october november december january february march april june july kingdom american british australian canadian chinese english french german indian japanese spanish russian north south east west northern southern',
    letters: 'th wh ould ght sh oo ea',
  },
  de: {
    words:
      'der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine keinen mit von zu zum zur im in ist sind war waren wird werden wurde wurden worden hat haben hatte hätte kann können soll sollen sollte muss müssen darf dürfen will wollen für auf an am bei beim aus nach vor über unter um durch gegen ohne seit bis zwischen während wegen als wie was wer wo warum wann wenn weil dass daß ob so sich er sie es wir ihr ich du man mich mir dich dir uns euch ihm ihn ihnen sein seine seinen seiner ihre ihren ihrem ihrer mein meine dein deine unser unsere dieser diese dieses diesen diesem jetzt schon noch nur auch mehr sehr immer wieder neu neue neuer neues neuen nun hier da doch mal gibt macht geht kommt steht bleibt lässt sagt zeigt will alle alles viele viel keiner etwas nichts selbst ins vom ab bald damit darum dabei dazu davon daran heute morgen jahr jahre jahren zwei drei ganz weniger weiter weitere künftig nie jeder jede jedes sogar fast trotz statt laut warnt startet droht fordert setzt plant plötzlich hinter neben endlich erst künstliche künstlicher künstlichen intelligenz ki deutschland deutsche deutschen deutscher unternehmen welche welcher welches gut besser beste wohl dann denn also fürs ums kurz googles openais microsofts metas apples amazons nvidias musks altmans trumps chinas europas deutschlands usa eu-kommission bundesregierung bin bist seid habe hast wäre wären würde würden möchte brauchen braucht einfach gerade zurück los weg',
    affixes:
      '-ung -ungen -keit -keiten -heit -lich -liche -lichen -licher -isch -ische -ischen -ischer -schaft -ieren -iert -ierte -ierung -isierung -chen -lein -bar -sam -haft -los -ismus -nis -tät -eur -ig -ige -igen -iger -tum -stoff -werk -zeug -ern -eln -ten -gen -ben -den -chte -gt -tet -ckt -tzt -hlt -hrt -det -nnt -elt -kt -tz -pf -eit -ler -mann -en -enden ge- ver- zer- auf- aus- ein- vor- nach- über- unter- durch- zu- sch- spr- zw- pf- -isten -ierten -stellung -führung -unft',
    news: 'kompakt informiert spielt läuft feuert heiratet birgt suspendiert entwickeln themen rückblick kolumne vier fünf sechs sieben acht neun zehn mann frau kinder menschen leben welt stadt land tod polizei krieg feuer nutzer nutzerinnen kunden firma firmen konzern chef chefin branche markt geld preis preise milliarde milliarden million millionen prozent woche wochen monat monate tag tage uhr zeit januar februar märz mai juni juli oktober dezember start test neuheit anbieter dienst dienste suche daten datenschutz sprachmodell sprachmodelle bilder bild studie forscher forschung wissenschaft gericht urteil klage gesetz verbot streit kritik angst gefahr risiko zukunft arbeit jobs stellen schule hochschule hilfe regeln fragen antworten wahrheit ende anfang teil spiel spiele serie staffel sieg niederlage trainer saison überblick vergleich tipps ratgeber kommentar interview bericht alte alter altes erste erster erstes zweite große großer großes kleine letzte beste besten teurer billiger günstig schnell digitale digitaler digitalen amerikanische chinesische russische europäische europa usa russland frankreich italien österreich schweiz vorgestellt veröffentlicht getestet erklärt testet prüft bringt bekommt erhält findet sucht verliert gewinnt schützt verbietet führt zieht stellt hält trifft setzt bietet baut kauft klagt warum',
    letters: 'ä ö ü ß sch cht eich ein eu äu tz pf ung ck ie ei ch',
  },
  fr: {
    words:
      'le la les un une des du de et ou mais ne pas plus que qui quoi dont où est sont était être a ont avait avoir fait faire peut dans sur sous avec sans pour par entre vers chez depuis selon après avant aux au ce cette ces cet il elle ils elles nous vous je tu on se sa son ses leur leurs notre votre mon ma mes comment pourquoi quand comme si très bien aussi encore tout tous toute toutes même moins face contre voici l d j c n qu est intelligence artificielle nouveau nouvelle français française',
    affixes:
      '-eur -eurs -eux -euse -tion -ment -ement -ique -iques -aux -aire -aires -ée -ées -és -ais -ait -aient -ois -elle -elles -ette -age -ité -ités -isme -er -ez qu- -re -eau -oir',
    letters: 'é è ê ç à ù œ û î ô eau oi ou',
  },
  es: {
    words:
      'el la los las un una unos unas del de y o pero no más que quien cual es son era ser está están fue ha han había hay tiene puede en con sin para por entre hacia desde según hasta sobre tras al lo le les se su sus este esta estos estas ese esa eso esto yo él ella ellos nosotros cómo qué por cuando como si muy bien también todo todos toda todas ya contra donde nuevo nueva inteligencia artificial español ante así años',
    affixes:
      '-ción -ciones -dad -dades -mente -ado -ada -ados -adas -ido -ida -idos -ero -era -eros -ista -istas -ismo -ar -ir -os -as -aje -able -illo -ía -ías -ando -iendo -eza -ón -ores',
    letters: 'ñ ¿ ¡ ó í á ll ción',
  },
  it: {
    words:
      'il lo la i gli le un uno una del dello della dei degli delle di e o ma non più che chi cui è sono era essere ha hanno aveva avere può in con senza per da dal dalla dai tra fra verso su sul sulla sui nel nella nei nelle al alla ai agli alle questo questa questi queste quello si suo sua suoi loro come perché quando dove se molto bene anche tutto tutti tutta ora contro ecco intelligenza artificiale nuovo nuova italiano così già dopo anni cosa',
    affixes:
      '-zione -zioni -tà -mente -ato -ata -ati -ate -ito -ita -uto -uti -are -ere -ire -ismo -ista -isti -oso -osa -ale -ali -ello -ella -etto -etta -ando -endo -anza -enza -iere -ori -ggio -cchi -gli -ità',
    letters: 'zz cch gli ò ì à gn tà',
  },
  nl: {
    words:
      'de het een en of maar niet geen met van voor naar in is zijn was waren wordt worden werd heeft hebben had kan kunnen zal zullen zou moet moeten mag wil op aan bij uit over onder om door tegen zonder sinds tot tussen tijdens als zoals wat wie waar waarom wanneer hoe dat dit die deze dan zich hij zij ze ik je jij we wij u jullie hun haar hem ons onze mijn jouw nu al nog ook maar meer veel heel altijd weer nieuw nieuwe hier er toch alle alles iets niets zelf te ter ten kunstmatige intelligentie nederland nederlandse volgens via jaar',
    affixes:
      '-ing -ingen -heid -heden -lijk -lijke -isch -ische -schap -eren -eerd -atie -aties -tje -tjes -pje -aar -eel -oor -ijk -ijn -ijd -oek -en ge- ver- ont- uit- aan- voor- over- be-',
    letters: 'ij aa oo ee uu oe ui sch ijk',
  },
  pt: {
    words:
      'o a os as um uma do da dos das de e ou mas não mais que quem é são era ser está foi ha tem pode em com sem para por entre até sobre no na nos nas ao aos pelo pela se seu sua seus este esta isso como quando muito bem também tudo todos já contra onde novo nova inteligência artificial você após segundo anos',
    affixes: '-ção -ções -dade -mente -ado -ada -ados -eiro -eira -ista -ismo -agem -ões -ão -inho -ar -ir -am',
    letters: 'ã õ ç ão ê nh lh',
  },
};
