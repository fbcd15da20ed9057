import Sigma from 'sigma';

/* sigma, but it draws once where it would draw twice, and finds out what lies under the pointer only where there is one. */

export class CalmSigma extends Sigma {
  /** Whether it draws at the next frame whatever it is told before that: sigma itself draws a new graph at once, and again when its camera is set. */
  private calm = false;
  /** Whether it goes through the whole of its graph at the next frame. Until then no mark has a place in which it could be written anew. */
  private stale = false;
  /** Whether nodes are drawn a second time, in colors by which sigma knows which of them the pointer is over: a quarter of the cost of a picture. */
  pointed = false;

  beCalm(): void {
    this.calm = true;
    this.on('afterProcess', () => {
      this.stale = false;
    });
  }

  override refresh(options?: Parameters<Sigma['refresh']>[0]): this {
    if (!this.calm) return super.refresh(options);
    if (options?.partialGraph === undefined) this.stale = true;
    const skipIndexation = options?.skipIndexation === true && !this.stale;
    return super.refresh({ ...options, skipIndexation, schedule: true });
  }

  now(): void {
    super.refresh();
  }

  /** Follows the pointer over this element. What it is over is known before it is told of: it can come and press at once. */
  follow(element: HTMLElement): void {
    element.addEventListener('pointerenter', () => {
      this.pointed = true;
      super.refresh({ partialGraph: {}, skipIndexation: true });
    });
    element.addEventListener('pointerleave', () => {
      this.pointed = false;
    });
  }
}
