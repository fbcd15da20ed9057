import type { ComponentChildren } from 'preact';

/** The page's one word to the reader, where there is no picture to show. */
export function Notice(props: {
  readonly title: string;
  readonly role?: 'alert';
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="notice" role={props.role ?? 'status'}>
      <h1>{props.title}</h1>
      {props.children}
    </div>
  );
}
