/**
 * Given names that are nearly always a woman's or nearly always a man's, by language area; names given to both ("Kim",
 * "Andrea", "Jean", "Alex") are left out. Only used to tell "he" from "she", never to say who is a person.
 */
export interface GivenNames {
  readonly gender: 'feminine' | 'masculine';
  readonly names: string;
  /** One of them in brackets. */
  readonly example: string;
}

export const GIVEN_NAMES: readonly GivenNames[] = [
  {
    gender: 'feminine',
    names:
      'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna ann anne brenda pamela emma nicole helen samantha katherine catherine christine debra rachel carolyn janet maria heather diane ruth julie olivia joyce lauren christina joan evelyn judith megan cheryl hannah jacqueline martha gloria teresa theresa sara frances kathryn janice alice abigail sophia sofia grace denise doris marilyn danielle isabella diana natalie brittany charlotte kayla lori hillary nikki condoleezza madeleine kamala elise ursula giorgia marine annalena ségolène claire amélie élodie sandrine nathalie valérie isabelle sylvie monique brigitte elena ana lucía carmen rosa luisa gabriela valentina camila daniela fernanda beatriz juliana dilma cristina isabel eva petra katarina ingrid astrid freja sigrid kaja mette magdalena agnieszka katarzyna ewa zuzana olga natalia svetlana tatiana tatyana irina yulia ekaterina oksana nadia nadezhda ludmila galina marina fatima aisha zainab khadija maryam mariam leila layla amina samira yasmin salma huda hanan rania zahra khaleda benazir malala indira sonia priyanka smriti nirmala mamata sushma mayawati yuki yoko akiko sakura michiko haruko xiaomei ngozi chimamanda ellen wanjiru wangari graça winnie nomvula thandi',
    example: '[Sofia] Lindqvist said she had left.',
  },
  {
    gender: 'masculine',
    names:
      'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle walter ethan jeremy harold keith roger noah gerald carl sean arthur lawrence jesse dylan bryan joe billy bruce albert gabriel alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny barack bill jim tom bob mike dan ben sam tim ted jeff greg doug steve dave ken ron fred hugo pierre françois jacques michel philippe nicolas emmanuel alain laurent olivier gérard marcel étienne antoine luca marco giovanni giuseppe matteo silvio mario paolo francesco stefano roberto alberto antonio carlos luis miguel jorge pedro fernando rafael diego javier alejandro eduardo ricardo sergio manuel pablo gustavo andrés hans klaus jürgen wolfgang gerhard helmut friedrich heinrich otto olaf lars sven erik anders bjorn björn henrik jens mikael piotr andrzej tomasz krzysztof wojciech jaroslaw pavel petr vaclav václav viktor ivan vladimir sergei sergey dmitry dmitri mikhail nikolai boris igor oleg yuri volodymyr petro oleksandr andriy mohammed muhammad mohamed mohammad ahmed ahmad ali hassan hussein hussain omar umar khaled khalid mahmoud mustafa ibrahim yusuf youssef abdullah abdul tariq tarek rashid hamid hamad saeed bashar saddam osama anwar hosni abdel recep mehmet kemal imran nawaz shehbaz asif pervez narendra rahul manmohan amit arvind rajiv sanjay vijay rajesh suresh ravi shinzo yoshihide fumio junichiro taro hiroshi takashi kenji kwame kofi thabo cyril nelson desmond uhuru raila yoweri emmerson goodluck muhammadu olusegun sekou mamadou ousmane moussa idris binyamin yitzhak shimon ehud moshe yoav yair naftali yahya ismail yasser',
    example: '[Carlos] Vega said he had left.',
  },
];

const genders = new Map(
  GIVEN_NAMES.flatMap(({ gender, names }) => names.split(' ').map((name) => [name, gender] as const)),
);

/** Gender of a given name, lower-cased; null where the table does not know it. */
export function genderOfGivenName(name: string): GivenNames['gender'] | null {
  return genders.get(name) ?? null;
}
