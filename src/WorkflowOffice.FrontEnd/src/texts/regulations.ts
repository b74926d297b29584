/**
 * Short names of the five regulations. Rules, tables and steps cite them by the number of their text ("003 四·二款");
 * nobody in an office knows those numbers.
 */
export const regulations: Record<string, string> = {
  '000': '《河北煤监局执法监督办法》',
  '001': '《安全生产监管执法监督办法（征求意见稿）》',
  '002': '《煤矿安全监察三项制度实施办法》',
  '003': '《二道区安监局内部监督管理制度》',
  '004': '《高新区安监局五项保障制度》',
};
