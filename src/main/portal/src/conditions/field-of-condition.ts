/** Where in the application a condition is answered: the field a person has to go to. */
export const FIELD_OF_CONDITION: Record<string, string> = {
  REGISTRATION_PLACE: 'registeredIn',
  ABOVE_SCALE: 'aboveScale',
  FINANCE: 'financiallySound',
  CREDIT: 'badCreditRecord',
  ACCIDENTS: 'hasAccidents',
  LAWFUL: 'violations',
  SECURE_CONTROLLABLE: 'secureAndControllable',
  ORGANISATION: 'organisationMechanism',
  TALENT: 'talentTeam',
  SEGMENT_COVERAGE: 'scenarios',
  SCENARIO_COUNT: 'scenarios',
  KPI_LEVEL: 'kpiLevel',
}
