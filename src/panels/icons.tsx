/** Small pictures for buttons. Each stands beside words or under a label, so all are hidden from a screen reader. */
export const icon = (path: string, filled = false) => () => (
  <svg class={filled ? 'icon icon-filled' : 'icon'} viewBox="0 0 18 18" aria-hidden="true"><path d={path} /></svg>
);

export const MenuIcon = icon('M2 4.5h14M2 9h14M2 13.5h14');
export const UpIcon = icon('M3.5 11.5L9 6l5.5 5.5');
export const DownIcon = icon('M3.5 6.5L9 12l5.5-5.5');
export const CloseIcon = icon('M4 4l10 10M14 4L4 14');
export const SkipIcon = icon('M3 4l8 5-8 5zM13 4h2v10h-2z', true);
export const ReplayIcon = icon('M3.5 9a5.5 5.5 0 1 0 2-4.2M6.8 1.2L5 5.2l4 .8');
export const ForkIcon = icon('M2 14h4c5 0 3-9 9-9M6 14h9M12 2l3 3-3 3');

export function GripIcon() {
  return (
    <svg class="icon icon-filled" viewBox="0 0 18 18" aria-hidden="true">
      {[4, 9, 14].flatMap((y) => [6, 12].map((x) => <circle cx={x} cy={y} r="1.6" />))}
    </svg>
  );
}

export function LockIcon({ shut }: { readonly shut: boolean }) {
  return (
    <svg class={shut ? 'icon icon-lock shut' : 'icon icon-lock'} viewBox="0 0 22 24" aria-hidden="true">
      <rect x="3" y="11" width="16" height="11" rx="2" />
      <path d={shut ? 'M6.5 11V7.5a4.5 4.5 0 0 1 9 0V11' : 'M6.5 11V6.5a4.5 4.5 0 0 1 8.6-1.8'} />
    </svg>
  );
}
