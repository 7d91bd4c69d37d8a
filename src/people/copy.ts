import type { Role } from './roles.ts';

/** What people call each role. */
export const roleNames: Record<Role, string> = {
  officer: '执法人员',
  contact: '部门联络员',
  head: '部门负责人',
  supervisor: '监督人员',
  curator: '知识管理员',
  custodian: '密钥保管人',
  administrator: '系统管理员',
};
