import type Sigma from 'sigma';
import type { CameraState } from 'sigma/types';

/*
 * While a picture is dragged its layers are moved as they were drawn, like a sheet of paper, and drawn anew when it rests or has come far.
 * The words always are: to find places for them is dear. The lines are where there are very many of them.
 */

export interface Glide {
  /** From now on: whether the whole picture glides, not its words alone. */
  setWhole(whole: boolean): void;
  /** Whether the words need not be drawn for the picture that was just drawn; then they have been moved with it. */
  keepsWords(): boolean;
  /** The words have just been drawn. */
  noteWords(): void;
  kill(): void;
}

/** How far the whole picture glides before it is drawn anew, as a part of the view's width and height. */
const REACH = 0.25;
/** How long it rests before it is drawn anew, in milliseconds. */
const REST = 140;

interface Shift {
  readonly x: number;
  readonly y: number;
}

const NOWHERE: Shift = { x: 0, y: 0 };

/** Takes over what `sigma` does when its camera moves. `words` is the layer of words; the other layers are `picture`. */
export function makeGlide(sigma: Sigma, picture: readonly HTMLElement[], words: HTMLElement): Glide {
  const camera = sigma.getCamera();
  let whole = false;
  let drawn = camera.getState();
  let written: CameraState | null = null;
  let glided = false;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const isPushed = () => sigma.getMouseCaptor().isMouseDown || sigma.getTouchCaptor().isMoving || camera.isAnimated();
  const later = () => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      written = null;
      sigma.scheduleRender();
    }, REST);
  };
  const moved = () => {
    const shift = whole && isPushed() ? shiftOf(sigma, drawn) : null;
    if (shift === null || !isNear(sigma, shift)) {
      sigma.scheduleRender();
      return;
    }
    glided = true;
    for (const layer of picture) place(layer, shift);
    place(words, (written && shiftOf(sigma, written)) ?? shift);
    later();
  };
  camera.removeAllListeners('updated');
  camera.on('updated', moved);
  sigma.on('afterRender', () => {
    drawn = camera.getState();
    if (glided) for (const layer of picture) place(layer, NOWHERE);
    glided = false;
  });
  // What is pressed must lie where it is seen.
  sigma.getMouseCaptor().on('mousedown', () => {
    if (glided) sigma.scheduleRender();
  });
  return {
    setWhole: (next) => {
      whole = next;
      written = null;
    },
    keepsWords() {
      const shift = written !== null && isPushed() ? shiftOf(sigma, written) : null;
      if (shift === null) return false;
      place(words, shift);
      later();
      return true;
    },
    noteWords() {
      clearTimeout(rest);
      written = camera.getState();
      place(words, NOWHERE);
    },
    kill: () => clearTimeout(rest),
  };
}

/** How far what was seen then is from where it was, in CSS pixels; null where it has another size now. */
function shiftOf(sigma: Sigma, then: CameraState): Shift | null {
  const now = sigma.getCamera().getState();
  if (now.ratio !== then.ratio || now.angle !== then.angle) return null;
  const was = sigma.framedGraphToViewport(then, { cameraState: then });
  const is = sigma.framedGraphToViewport(then, { cameraState: now });
  return { x: is.x - was.x, y: is.y - was.y };
}

function isNear(sigma: Sigma, { x, y }: Shift): boolean {
  const { width, height } = sigma.getDimensions();
  return Math.abs(x) <= REACH * width && Math.abs(y) <= REACH * height;
}

function place(layer: HTMLElement, { x, y }: Shift): void {
  layer.style.transform = x === 0 && y === 0 ? '' : `translate(${x}px, ${y}px)`;
}
