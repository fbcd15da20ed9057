import type { NounRow } from './nouns';

/** Nouns of people. The singular is a person, the plural a group. */
export const PERSON_NOUNS: readonly NounRow[] = [
  {
    sense: 'office',
    nouns:
      'taoiseach tánaiste chieftain backbencher frontbencher attache president vice-president premier minister chancellor secretary undersecretary senator governor mayor congressman congresswoman congressperson representative deputy ambassador envoy consul king queen prince princess emperor empress monarch sultan emir sheikh pope cardinal archbishop bishop rabbi imam ayatollah patriarch chairman chairwoman chairperson chair speaker leader chief head boss director director-general commissioner councillor councilor alderman lawmaker legislator parliamentarian mp judge justice magistrate prosecutor attorney-general commander general colonel major captain lieutenant sergeant admiral marshal brigadier commodore corporal prefect ceo cfo coo cto executive founder co-founder cofounder owner co-owner president-elect nominee candidate incumbent ruler dictator warlord premier-designate whip principal dean provost rector superintendent sheriff constable warden ombudsman treasurer comptroller registrar regent duke duchess earl baron baroness lord lady statesman stateswoman politician strongman figurehead mastermind ringleader coach manager skipper quarterback editor editor-in-chief publisher administrator coordinator successor predecessor head-designate archdeacon secretary-general comptroller-general',
    why: 'a post somebody holds; may stand before a name as its title',
    example: 'The [minister] flew home on Friday.',
  },
  {
    sense: 'source',
    nouns:
      'official spokesperson spokesman spokeswoman spokespeople source aide adviser advisor diplomat insider staffer counterpart negotiator mediator observer analyst expert commentator critic advocate supporter opponent ally rival adversary foe colleague associate confidant strategist pollster whistleblower informant witness eyewitness interlocutor intermediary go-between delegate appointee bureaucrat inspector investigator auditor watcher lobbyist consultant economist forecaster scholar academic researcher scientist author co-author historian',
    why: 'people the news quotes by what they are, often without a name',
    example: 'Two [officials] described the draft.',
  },
  {
    sense: 'occupation',
    nouns:
      'guide climber astronomer skater sculler stewardess attendant hostess bailiff caretaker janitor cleaner bartender fishmonger herder shepherd trapper mason roofer plasterer undergraduate alumnus headmaster headmistress counsellor actuary accountant presenter newsreader soprano playwright hairdresser tailor seamstress vicar deacon mullah arbitrator notary coroner vet oligarch magnate financier stevedore stationmaster forester lumberjack logger gardener nanny babysitter hawker croupier healer executioner caver diver gendarme worker employee employer doctor nurse surgeon physician medic paramedic teacher professor lecturer student pupil lawyer attorney barrister solicitor journalist reporter correspondent columnist blogger writer novelist poet actor actress singer musician composer rapper drummer guitarist pianist dancer painter sculptor photographer filmmaker producer screenwriter designer architect engineer programmer developer hacker farmer fisherman fisher miner driver pilot sailor soldier officer policeman policewoman cop detective agent spy guard bodyguard firefighter rescuer responder fighter gunman gunmen militant insurgent terrorist rebel guerrilla jihadist extremist combatant sniper assassin bomber attacker assailant killer murderer thief robber criminal gangster smuggler trafficker dealer pirate hijacker kidnapper looter arsonist trader merchant banker broker investor entrepreneur businessman businesswoman tycoon billionaire millionaire shopkeeper vendor seller baker butcher chef cook waiter waitress barber carpenter plumber electrician mechanic technician operator clerk secretary-typist librarian curator priest monk nun cleric preacher pastor missionary astronaut cosmonaut physicist chemist biologist mathematician philosopher theologian psychologist sociologist archaeologist geologist meteorologist epidemiologist virologist player striker goalkeeper midfielder defender winger forward batsman bowler pitcher athlete runner swimmer cyclist boxer wrestler golfer champion medalist medallist referee umpire jockey reservist conscript recruit veteran paratrooper marine peacekeeper mercenary contractor activist campaigner organizer organiser volunteer dissident blogger-activist commuter passenger traveler traveller tourist customer consumer client shopper buyer user subscriber viewer reader listener taxpayer voter constituent juror defendant plaintiff suspect convict prisoner inmate detainee hostage captive captor accuser accused litigant complainant petitioner respondent shareholder stakeholder creditor debtor landlord tenant homeowner lender borrower retiree pensioner graduate apprentice intern trainee instructor trainer tutor translator interpreter midwife pharmacist dentist psychiatrist therapist caregiver carer farmworker laborer labourer builder welder docker trucker cabbie courier steward cadet educator influencer performer organist homemaker rider surveyor supervisor rancher grower bricklayer walker intruder canvasser angler dispatcher homebuilder hotelier grocer assistant superior dissenter sprinter rower skier surfer hiker hunter poacher breeder winemaker stalker abuser fraudster mobster forger leaker backpacker jogger biker stowaway deserter defector returnee deportee trustee lifeguard crane_operator machine_operator camera_operator drone_operator software_developer web_developer game_developer',
    why: 'what people do for a living or in a case',
    example: 'A [nurse] treated the injured.',
  },
  {
    sense: 'kin',
    nouns:
      'mother father parent son daughter brother sister sibling husband wife spouse mate partner widow widower uncle aunt cousin nephew niece grandmother grandfather grandparent grandson granddaughter grandchild child kid baby infant toddler twin relative relation kin ancestor descendant heir heiress fiance fiancee girlfriend boyfriend friend neighbor neighbour godfather stepfather stepmother stepson ex-wife ex-husband mom mum dad grandma grandpa mommy daddy',
    why: 'people by whom they belong to',
    example: 'Her [brother] was freed.',
  },
  {
    sense: 'human',
    nouns:
      'companion newborn burglar fugitive accomplice kingpin squatter mentor protege disciple admirer benefactor inventor lodger gambler person people man woman men women boy girl guy youth teenager teen adult individual somebody someone everyone everybody anyone anybody nobody gentleman fellow stranger victim survivor casualty fatality hero heroine villain celebrity star icon legend genius martyr saint sinner loser winner beneficiary recipient donor patient orphan newcomer visitor guest host outsider native local elder senior minor juvenile male female figure personality human humankind fan follower addict pedestrian bystander passerby onlooker bather mourner owner-occupier offender comrade culprit perpetrator wounded dead missing poor rich unemployed homeless elderly disabled',
    why: 'human beings',
    example: 'The [woman] asked for help.',
  },
  {
    sense: 'member',
    nouns:
      'civilian resident inhabitant citizen national refugee migrant immigrant emigrant exile asylum-seeker evacuee displaced settler colonist villager townspeople townsfolk islander peasant nomad protester protestor demonstrator rioter marcher picket member co-member partisan loyalist separatist nationalist republican democrat conservative liberal socialist communist fascist islamist zionist progressive moderate hardliner hawk dove centrist populist royalist unionist federalist anarchist feminist environmentalist abolitionist christian muslim jew hindu buddhist catholic protestant sunni shiite shia sikh atheist believer worshipper worshiper pilgrim congregant parishioner aristocrat noble serf slave expatriate expat foreigner compatriot countryman counterprotester trade-unionist participant attendee entrant applicant claimant enlistee backer detractor sympathizer sympathiser adherent devotee enemy traitor collaborator coworker co-worker teammate classmate roommate peer',
    why: 'people by the body, place, belief or side they belong to',
    example: 'The [residents] were moved inland.',
  },
  {
    sense: 'crowd',
    nouns:
      'crowd public population populace electorate community family household couple generation clan tribe diaspora staff peloton minority mob audience humanity mankind citizenry peasantry elite middle-class clergy nobility aristocracy intelligentsia opposition leadership crew cast workforce personnel delegation entourage contingent panel jury gang circle society congregation bloc faction bench folk brass constituency readership viewership membership trio duo quartet establishment',
    why: 'several people taken as one',
    example: 'The [crowd] filled the square.',
  },
];

/** Nouns and titles that say whether a person is a woman or a man; every other noun leaves it open. */
export const FEMININE =
  'woman girl mother daughter sister wife widow aunt niece grandmother granddaughter queen princess duchess empress baroness lady actress waitress heiress heroine nun congresswoman chairwoman spokeswoman businesswoman policewoman stateswoman councilwoman girlfriend fiancee bride ms mrs miss madam dame mom mum grandma mommy stepmother ex-wife midwife goddess female businesswomen women first-lady hajia alhaja hajiya smt';
export const MASCULINE =
  'man boy father son brother husband widower uncle nephew grandfather grandson king prince duke emperor baron lord actor-king waiter-king priest-king monk congressman chairman spokesman businessman policeman statesman councilman fisherman boyfriend groom mr sir dad grandpa daddy stepfather ex-husband gentleman guy pope god male men gunman sultan emir imam ayatollah sheikh archbishop cardinal strongman alhaji mallam malam mzee shri';
