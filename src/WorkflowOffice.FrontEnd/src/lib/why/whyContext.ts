import { createContext, useContext } from 'react';

/** Opens “为什么是这一天” for a clock; the frame of the office provides it. */
export const WhyContext = createContext<(clockId: string) => void>(() => undefined);

export const useWhy = () => useContext(WhyContext);
