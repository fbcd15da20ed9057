/** Verbs that nothing is done to: "wept and embraced his wife" says nothing of whom he wept. */
export const OBJECTLESS: ReadonlySet<string> = new Set(
  'weep cry sob sleep fall stumble slip trip collapse faint die arrive come go rise kneel sit lie wait pray smile laugh grin apologise apologize vanish disappear emerge retire react respond speak talk listen look arise occur happen exist hesitate sigh scream cheer complain object pause appear remain stay crash swerve sink step travel walk wander nod bow flinch crouch burst explode erupt snap appeal resign crack'.split(
    ' ',
  ),
);
