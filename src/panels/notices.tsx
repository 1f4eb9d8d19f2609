import type { Notice, NoticeAction, NoticeKind } from './intent.ts';
import { useWords } from './words.ts';

interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly onAction: (notice: NoticeKind, action: NoticeAction) => void;
}

/** What the player should know, said calmly in a strip. Play goes on beneath it. */
export function Notices({ notices, onAction }: NoticesProps) {
  const words = useWords();
  if (notices.length === 0) return null;
  return (
    <section class="notices" aria-label={words.noticesLabel}>
      {notices.map((notice) => (
        <div key={notice.kind} class="notice" role="status">
          <p>{notice.says}</p>
          {notice.actions.map((action) => (
            <button key={action} type="button" class="button-small" onClick={() => onAction(notice.kind, action)}>{words.noticeActions[action]}</button>
          ))}
        </div>
      ))}
    </section>
  );
}
