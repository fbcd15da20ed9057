import { readsAll } from './noted-sentences';

/** Which part a noun plays where form shows it and the tree does not: who says a quotation, what did harm, what is owed to whom. */
readsAll({
  'words in quotation marks tell nothing themselves': [
    [
      '"No contract, no concert," thundered conductor Basil Holm.',
      'conductor Basil Holm THUNDERED -',
      '!DID_NOT_THUNDER',
    ],
  ],
  'a happening does harm, and not what was in it or where it was': [
    [
      'The collision with a lorry that killed two riders closed the road.',
      'The collision with a lorry KILLED two riders',
    ],
    ['A fire at a store that injured nine people was put out.', 'A fire at a store INJURED nine people'],
    ['Police fear an attack by a gang that killed two riders.', 'a gang KILLED two riders'],
  ],
  'what is owed stands before, and to whom behind': [
    ['The port paid the bonuses owed its members.', '- OWED the bonuses', '!OWED its members'],
  ],
  'who belongs to a body does what is told of "who"': [
    ['A member of the research unit, who lied, was dismissed.', 'A member LIED -'],
    ["A member of the union's executive, who resigned, wept.", 'A member RESIGNED -'],
  ],
  'letters are those of the body whose name they stand for': [
    ['The Okunta chapter of the Union of Public School Drivers, UPSD, vowed that it would not return.', '!HAS_ROLE'],
  ],
  'who has a rank speaks for a command and is none': [
    [
      'The spokesman for the state police command, DSP Grace Umoren, said the officers were deployed to prevent violence.',
      '!HAS_ROLE',
    ],
  ],
  'a city can deny, and a suit cannot': [
    ['The family filed a suit seeking damages from the city, which denies the claim.', 'the city DENIED the claim'],
  ],
  'what a deed hangs on is a deed of its own': [
    [
      'The offer is conditional on Brightwell, a pension fund, selling its stake.',
      'Brightwell IF_SOLD its stake ~possible !open',
    ],
    ['The deal depends on Norway limiting the catch.', 'Norway IF_LIMITED the catch ~possible !open'],
  ],
});
