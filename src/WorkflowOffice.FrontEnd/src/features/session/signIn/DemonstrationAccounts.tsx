import type { SignInPage } from '../../../api/models';
import { texts } from '../../../texts';

const t = texts.account.signIn;

interface DemonstrationAccountsProps {
  accounts: SignInPage['accounts'];
  busy: boolean;
  onChoose: (login: string) => void;
}

/** One card per post; only a demonstration shows them. */
export function DemonstrationAccounts({ accounts, busy, onChoose }: DemonstrationAccountsProps) {
  return (
    <section className="demonstration" aria-label={t.demonstrationTitle}>
      <h2>{t.demonstrationTitle}</h2>
      <p className="quiet">{t.demonstrationHint}</p>
      <ul>
        {accounts.map((account) => (
          <li key={`${account.login} ${account.post}`}>
            <button type="button" disabled={busy} aria-label={t.as(account.post, account.name)} onClick={() => onChoose(account.login)}>
              <strong>{account.post}</strong>
              <span>{account.name}</span>
              <small>{account.unit}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
