import type { NounRow } from './nouns';

export const HAPPENING_NOUNS: readonly NounRow[] = [
  {
    sense: 'violence',
    nouns:
      'invasion offensive attack assault strike airstrike air-strike raid war warfare conflict battle fight fighting clash skirmish incursion bombing bombardment shelling explosion blast shooting massacre killing murder assassination genocide ambush siege coup mutiny insurgency rebellion uprising revolution crackdown hostility violence bloodshed pogrom stabbing kidnapping abduction hijacking hostage-taking counteroffensive counter-offensive onslaught rampage airdrop blitz escalation retaliation reprisal occupation annexation drone-strike cyberattack cyber-attack hack intrusion robbery theft heist rape lynching arson vandalism looting gunfight firefight gunfire crime atrocity aggression confrontation homicide torture capture provocation car_bombing suicide_bombing retreat advance',
    why: 'violent happenings',
    example: 'The [invasion] began in spring.',
  },
  {
    sense: 'meeting',
    nouns:
      'press_conference news_conference meeting talk talks negotiation summit conference convention forum visit trip tour speech interview briefing press-conference hearing session debate dialogue discussion consultation conversation congress-meeting ceremony inauguration wedding funeral festival concert exhibition fair show gala banquet reception rally-meeting event anniversary celebration party-meeting premiere seminar workshop webinar gathering parade expedition pilgrimage proceedings journey sitting',
    why: 'people come together',
    example: 'The [talks] resumed on Monday.',
  },
  {
    sense: 'contest',
    nouns:
      'election referendum vote ballot primary runoff run-off by-election match game race tournament championship cup final semifinal quarterfinal olympics season derby playoff contest competition bout marathon fixture duel rerun recount',
    why: 'contests with an outcome',
    example: 'The [election] was held early.',
  },
  {
    sense: 'protest',
    nouns: 'protest demonstration march rally riot unrest walkout sit-in vigil stampede disturbance turmoil stoppage',
    why: 'people take to the street',
    example: 'The [protest] drew thousands.',
  },
  {
    sense: 'procedure',
    nouns:
      'trial lawsuit case prosecution investigation inquiry probe arrest detention extradition deportation execution sentencing conviction acquittal impeachment indictment audit inspection review merger acquisition takeover buyout sale purchase ipo listing bankruptcy layoff recall launch release rollout resignation appointment dismissal firing ouster nomination succession transition transfer handover withdrawal evacuation rescue swap prisoner-swap test missile-test drill exercise census shutdown closure opening voting signing auction seizure search suspension vaccination reopening landing surrender postponement cancellation pullout pullback halt hiring surgery airlift',
    why: 'acts of courts, firms and governments that take place on a day',
    example: 'The [trial] opens in March.',
  },
  {
    sense: 'disaster',
    nouns:
      'earthquake quake flood flooding storm hurricane typhoon cyclone tornado wildfire fire drought blaze famine tsunami eruption landslide avalanche mudslide heatwave heat-wave epidemic pandemic outbreak accident crash collision derailment shipwreck spill leak meltdown blackout outage collapse disaster catastrophe crisis emergency tragedy recession',
    why: 'what befalls people',
    example: 'The [flood] cut three roads.',
  },
  {
    sense: 'change',
    nouns:
      'exodus influx migration return displacement escape defection expulsion arrival departure death birth marriage divorce injury incident episode scandal affair breakthrough standoff stand-off deadlock impasse row dispute feud quarrel split disappearance plot conspiracy controversy victory defeat discovery suicide',
    why: 'other datable happenings',
    example: 'The [exodus] was halted at the border.',
  },
];
