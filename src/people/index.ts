export { roleNames } from './copy.ts';
export { departmentsNamed } from './department.grammar.ts';
export { departmentChoices, departmentName } from './department.ts';
export { fromGroups } from './groups.ts';
export { type People, type Person, peopleFrom } from './person.ts';
export { remembering } from './remembering.ts';
export { isKeeper, KEEPERS, ROLES, type Role, STAFF } from './roles.ts';
export { forgetPerson, fromRecords, keepPerson, listPeople, waitForOthers } from './store.ts';
