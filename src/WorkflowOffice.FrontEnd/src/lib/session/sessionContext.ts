import { createContext, useContext } from 'react';
import type { Session } from '../../api/models';
import { may, type Permission } from '../permissions';

export const SessionContext = createContext<Session | null>(null);

/** The person at the screen; only pages inside the office ask, the sign-in page does not. */
export function useCurrentSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('No session: this component is used outside the signed-in part');
  return session;
}

export const useMay = (permission: Permission) => may(useCurrentSession(), permission);
