import { useQuery } from '@tanstack/react-query';
import { client, read } from '../../api/client';
import { keys } from '../../lib/queryKeys';

export const useRegisters = () => useQuery({ queryKey: [...keys.registers, 'list'], queryFn: () => read(client.GET('/api/registers')) });
