import type { EntityType } from '../../../model';
import type { Stance } from '../../state/stance';

/** The colors of the picture, read from the style sheet so that both follow light and dark together. */
export interface Theme {
  readonly surface: string;
  readonly text: string;
  readonly quiet: string;
  readonly area: string;
  readonly areaEdge: string;
  readonly accent: string;
  readonly font: string;
  readonly types: Readonly<Record<EntityType, string>>;
  readonly stances: Readonly<Record<Stance, string>>;
}

const TYPES: readonly EntityType[] = ['person', 'place', 'organization', 'unit', 'group', 'policy', 'event', 'object'];
const STANCES: readonly Stance[] = ['stated', 'denied', 'tentative', 'disputed'];

export function readTheme(element: HTMLElement): Theme {
  const style = getComputedStyle(element);
  const value = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const all = <Name extends string>(names: readonly Name[], prefix: string) =>
    Object.fromEntries(names.map((name) => [name, value(`${prefix}-${name}`)])) as Record<Name, string>;
  return {
    surface: value('canvas'),
    text: value('text'),
    quiet: value('quiet'),
    area: value('area'),
    areaEdge: value('area-edge'),
    accent: value('accent'),
    font: style.fontFamily,
    types: all(TYPES, 'type'),
    stances: all(STANCES, 'stance'),
  };
}

const translucent = new Map<number, Map<string, string>>();

/** A `#rrggbb` color with an alpha from 0 to 1, in the form sigma reads. The same text each time: every line of a picture holds one. */
export function withAlpha(color: string, alpha: number): string {
  let those = translucent.get(alpha);
  if (those === undefined) translucent.set(alpha, (those = new Map()));
  let made = those.get(color);
  if (made === undefined) {
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
    those.set(color, (made = `rgba(${red},${green},${blue},${alpha})`));
  }
  return made;
}
