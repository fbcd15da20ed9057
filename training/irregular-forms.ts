/** Irregular forms of English that treebanks of this size may lack: base, past, participle; parted by slashes where there are two. */
const VERBS = `arise arose arisen;awake awoke awoken;bear bore borne/born;beat beat beaten;become became become;befall befell befallen;begin began begun;
behold beheld beheld;bend bent bent;beset beset beset;bet bet bet;bid bid/bade bid/bidden;bind bound bound;bite bit bitten;bleed bled bled;
blow blew blown;break broke broken;breed bred bred;bring brought brought;broadcast broadcast broadcast;build built built;burst burst burst;
buy bought bought;cast cast cast;catch caught caught;choose chose chosen;cling clung clung;come came come;cost cost cost;creep crept crept;
cut cut cut;deal dealt dealt;dig dug dug;draw drew drawn;drink drank drunk;drive drove driven;dwell dwelt dwelt;eat ate eaten;fall fell fallen;
feed fed fed;feel felt felt;fight fought fought;find found found;flee fled fled;fling flung flung;fly flew flown;forbid forbade forbidden;
forecast forecast forecast;foresee foresaw foreseen;forget forgot forgotten;forgive forgave forgiven;forgo forwent forgone;forsake forsook forsaken;
freeze froze frozen;get got gotten/got;give gave given;go went gone;grind ground ground;grow grew grown;hang hung hung;hear heard heard;
hide hid hidden;hit hit hit;hold held held;hurt hurt hurt;keep kept kept;kneel knelt knelt;know knew known;lay laid laid;lead led led;
leap leapt leapt;leave left left;lend lent lent;let let let;light lit lit;lose lost lost;make made made;mean meant meant;meet met met;
mislead misled misled;mistake mistook mistaken;misunderstand misunderstood misunderstood;offset offset offset;outdo outdid outdone;overcome overcame overcome;
overhear overheard overheard;override overrode overridden;overrun overran overrun;oversee oversaw overseen;overtake overtook overtaken;
overthrow overthrew overthrown;pay paid paid;plead pled pled;prove proved proven;put put put;quit quit quit;read read read;rebuild rebuilt rebuilt;
redo redid redone;repay repaid repaid;rethink rethought rethought;rewrite rewrote rewritten;ride rode ridden;ring rang rung;rise rose risen;run ran run;
say said said;see saw seen;seek sought sought;sell sold sold;send sent sent;set set set;sew sewed sewn;shake shook shaken;shed shed shed;
shine shone shone;shoot shot shot;show showed shown;shrink shrank shrunk;shut shut shut;sing sang sung;sink sank sunk;sit sat sat;slay slew slain;
sleep slept slept;slide slid slid;sling slung slung;sow sowed sown;speak spoke spoken;speed sped sped;spend spent spent;spin spun spun;
spit spat spat;split split split;spread spread spread;spring sprang sprung;stand stood stood;steal stole stolen;stick stuck stuck;sting stung stung;
stink stank stunk;strew strewed strewn;stride strode stridden;strike struck struck/stricken;string strung strung;strive strove striven;swear swore sworn;
sweep swept swept;swell swelled swollen;swim swam swum;swing swung swung;take took taken;teach taught taught;tear tore torn;tell told told;
think thought thought;throw threw thrown;thrust thrust thrust;tread trod trodden;undercut undercut undercut;undergo underwent undergone;
understand understood understood;undertake undertook undertaken;undo undid undone;uphold upheld upheld;upset upset upset;wake woke woken;wear wore worn;
weave wove woven;weep wept wept;win won won;wind wound wound;withdraw withdrew withdrawn;withhold withheld withheld;withstand withstood withstood;
wring wrung wrung;write wrote written`;

const NOUNS = `crisis crises;analysis analyses;basis bases;thesis theses;hypothesis hypotheses;oasis oases;diagnosis diagnoses;emphasis emphases;
criterion criteria;phenomenon phenomena;alumnus alumni;nucleus nuclei;memorandum memoranda;referendum referenda;bacterium bacteria;medium media;
man men;woman women;child children;foot feet;tooth teeth;goose geese;mouse mice;ox oxen;wife wives;knife knives;life lives;wolf wolves;half halves;
thief thieves;leaf leaves;shelf shelves;calf calves;loaf loaves;hoof hooves;embargo embargoes;veto vetoes;hero heroes;echo echoes;tornado tornadoes;
volcano volcanoes;cargo cargoes;potato potatoes;tomato tomatoes;series series;species species;aircraft aircraft;spacecraft spacecraft;
passerby passersby;coup coups;bureau bureaux;policeman policemen;policewoman policewomen;gunman gunmen;fisherman fishermen;congressman congressmen;
congresswoman congresswomen;spokesman spokesmen;spokeswoman spokeswomen;lawmaker lawmakers;businessman businessmen;serviceman servicemen`;

/** `form UPOS XPOS` and its lemma. */
export function irregularForms(): [string, string][] {
  const forms: [string, string][] = [];
  for (const entry of VERBS.split(';')) {
    const [base, past, participle] = entry.trim().split(' ') as [string, string, string];
    for (const form of past.split('/')) forms.push([`${form} VERB VBD`, base]);
    for (const form of participle.split('/')) forms.push([`${form} VERB VBN`, base]);
  }
  for (const entry of NOUNS.split(';')) {
    const [one, many] = entry.trim().split(' ') as [string, string];
    forms.push([`${many} NOUN NNS`, one]);
  }
  return forms;
}
