import type { EntityType } from '../../../model';
import { cornersOf, SHAPES } from '../../state/shapes';
import { STANCE_WORDS, type Stance } from '../../state/stance';

/** The shape and color of a type, as in the picture. */
export function TypeMark({ type, size = 14 }: { readonly type: EntityType; readonly size?: number }) {
  const shape = SHAPES[type];
  const middle = size / 2;
  const radius = size * 0.33;
  return (
    <svg class={`mark fill-${type}`} width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      {shape.corners === 0 ? (
        <circle cx={middle} cy={middle} r={radius * 1.05} />
      ) : (
        <polygon
          points={cornersOf(shape, radius, middle, middle)
            .map((point) => point.join(','))
            .join(' ')}
        />
      )}
    </svg>
  );
}

/** The line of a stance, as in the picture. */
export function StanceMark({ stance, width = 26 }: { readonly stance: Stance; readonly width?: number }) {
  const end = width - 7;
  const lines = stance === 'disputed' ? [4.5, 7.5] : [6];
  return (
    <svg
      class={`mark line-${stance}`}
      width={width}
      height="12"
      viewBox={`0 0 ${width} 12`}
      role="img"
      aria-label={STANCE_WORDS[stance].name}
    >
      {lines.map((y) => (
        <path key={y} d={`M1 ${y}H${end}`} />
      ))}
      <path class="head" d={`M${end - 1} 2.500L${width} 6L${end - 1} 9.500Z`} />
    </svg>
  );
}

/** The area of a community, as in the picture. */
export function AreaMark() {
  return (
    <svg class="mark area" width="20" height="14" viewBox="0 0 20 14" aria-hidden="true">
      <rect x="1" y="1" width="18" height="12" rx="6" />
    </svg>
  );
}

/** The program's sign, drawn here so that the page needs no other file. */
export function Icon() {
  return (
    <svg width="20" height="20" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M7 9 24 7 16 25Z" fill="none" stroke="#5b7083" stroke-width="2.4" />
      <circle cx="7" cy="9" r="5" fill="#0072b2" />
      <path d="m24 1 6 6-6 6-6-6Z" fill="#cc79a7" />
      <rect x="11.500" y="20.500" width="9" height="9" rx="1" fill="#d55e00" />
    </svg>
  );
}
