/**
 * Regular verbs of news that treebanks of this size lack or hardly have, so that "besieged" and "fined" find their
 * dictionary form; a star marks those that double their last letter before an ending.
 */
const VERBS = `abduct abet* abide abolish abrogate absolve abstain accede acclaim accredit acquit* adjourn adjudicate admonish adulterate advocate aggravate airlift
allay allege allocate allude amass ambush amend amputate annex annihilate annul* antagonize appease applaud appoint apportion apprehend arbitrate arm
arraign arrest ascertain assail assassinate assault assemble assert attain attest authorize avenge avert await baffle bail ban* banish bankroll bar*
barge barricade barter battle beckon behead belittle bemoan berate besiege betray blacklist blackmail blame blast blockade bludgeon blunder boast
bolster bomb bombard boost boycott brandish breach bribe brief broker bulldoze burgle burnish bury buttress bypass cajole campaign cancel canvass
capitulate capsize captivate castigate cede censor censure challenge champion charge chide clamor clash clinch coalesce coerce collaborate collude
commandeer commend commute compel* compensate concede conciliate concoct condemn condone confiscate confront connive conquer conscript consolidate
conspire constrain contaminate contend contest contravene convene converge convict convulse corroborate corrupt counter countermand court cripple
criticize crumble curb curtail dampen deadlock debunk decapitate decimate decommission decree decry default defect defer* defile deflate deflect
defraud defund defuse degrade demilitarize demobilize demolish demote denounce depict deplete deplore deploy deport depose deprive derail deregulate
deride desecrate destabilize detain deter* detonate devalue devastate disarm disavow disband disburse discredit discriminate disembark disenfranchise
dislodge dismantle dismiss disown dispatch dispel* disperse displace disqualify disrupt disseminate dissent dissolve dissuade divert divest divulge
douse downgrade downplay draft dredge dwindle ease eavesdrop edge elicit elude emanate embargo embark embezzle embroil emigrate empower enact encircle
encroach endanger endorse enforce engulf enlist enrage ensnare entangle entrench envisage envision epitomize equip* eradicate erupt escalate espouse
eulogize evacuate evade evict evoke exacerbate exceed excoriate execute exempt exert exhume exile exonerate expel* expropriate extinguish extort
extradite fabricate falsify falter fault ferry fester finance fine fire flank flatten flounder flout foil foment forestall forfeit forge formalize
fortify foster fracture frisk fumble galvanize garner gauge gerrymander goad grapple grieve ground guillotine haggle halt hamper hamstring harass
harbor hasten haul head heckle hedge heed helm herald hijack hike hinder hobble hoist honor house hover humiliate hurl ignite impair impeach impede
imperil implicate implode impose impound imprison incarcerate incinerate incite incriminate incur* indict induct infiltrate inflame inflict infringe
infuriate inspect instigate insulate insult intensify intercede intercept interdict interrogate intervene intimidate inundate invade invalidate invoke
irk jail jeopardize jockey jostle jut* kidnap* kindle lambast lament languish lash launder leak legalize legislate levy libel liberalize liberate
liquidate loathe lob* lobby loom loot lure lynch malign mandate maneuver manipulate march marginalize massacre maul mediate militate mire mobilize
moderate mop* muffle mull murder mushroom muster mutilate mutiny muzzle nationalize neutralize nominate normalize nullify obstruct occupy orchestrate
ostracize oust outflank outlaw outline outmaneuver outnumber outpace outrage outstrip* outvote overhaul overpower overrule overshadow overturn
overwhelm pacify paralyze pardon parole patrol* pelt perish perjure perpetrate persecute petition picket pillage pillory pilot placate plague pledge
plot* plummet plunder plunge poach poison polarize police postpone pounce preach precipitate preclude preempt preside pressure probe proclaim prod*
profess prohibit proliferate prolong propagate prosecute protest provoke prune pummel punish purge quarantine quarrel* quash quell rally ransack
ratify ravage raze rebel* rebuff rebuke rebut* recapture recede reciprocate reconcile reconvene recount recuperate recuse redeploy redress refute
regroup regulate reignite reimburse reimpose reinforce reinstate reiterate relent relinquish relocate renege renounce repatriate repeal repel*
replenish reprimand repudiate rescind rescue resent resettle restrain retaliate retract retreat retrench reunite revile revoke revolt rig* rile riot
rot* rouse rout rupture sabotage salvage sanction scapegoat scold scrap* scrutinize scupper scuttle seize sequester sever shell shelve shun sideline
siege skirmish slam* slap* slash slaughter smear smuggle snap* snub* solicit spark spearhead splinter spur* spurn squander stabilize stage stagnate
stake stall starve stem* stifle stigmatize stipulate stockpile stoke stonewall storm strafe strand strangle stymie subdue subpoena subsidize
substantiate subvert succumb sue summon suppress surge surrender swindle swoop sympathize tamper target tarnish taunt terrorize testify thwart tighten
topple torch torpedo torture tout traffic trample transgress traumatize traverse trespass trigger trounce tweet unleash unseat unveil uproot usher
usurp vacate validate vandalize vanquish venerate vet* veto victimize vie vilify vindicate violate vow wage waive wane warrant waver weaponize
whitewash wield worsen wound wreck yield`;

/** Dictionary forms, and those of them that double their last letter. */
export function newsVerbs(): { readonly verbs: string[]; readonly doubling: string[] } {
  const marked = VERBS.split(/\s+/);
  const bare = (verb: string) => verb.replace('*', '');
  return { verbs: marked.map(bare), doubling: marked.filter((verb) => verb.endsWith('*')).map(bare) };
}
