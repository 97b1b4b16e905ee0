/**
 * The probe's glance at a page: may this be an annual report? Cheap and generous: its title names one, or its text has a
 * row label of table 三 or a column of table 四, in either script. Everything else is for the classifier to overrule.
 */
const NAME = /信息公[开開].{0,16}(?:年度|年[报報]|[报報]告)/;
const LABEL =
  /[结結][转轉转]下年|新收.{0,40}申[请請]|[复復複][议議].{0,12}后?後?起[诉訴]|[总總][体體].{0,8}情[况況][^]*信息公[开開][^]*其他[^]{0,12}[报報]告/;

export function glance(document: Document): boolean {
  return NAME.test(document.title) || (document.body !== null && LABEL.test(document.body.textContent ?? ''));
}
