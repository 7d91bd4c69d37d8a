/** How questions are refused: why, and what to do. */
export const refusalCopy = {
  notFound: '没有找到：手头的依据里没有能回答这个问题的。',
  outside: '超出范围：这里只答劳动、环保、安全生产、土地、治安、工商、质监、城管八个领域的执法问题。',
  notHeld: {
    instrument: (name: string) => `资料未收录：《${name}》不在已导入的官方文本和知识文件里。`,
    local: '资料未收录：这里没有本地的数字、名单、标准和基准，只有国家层面的规定。',
    cases: '资料未收录：这里没有案件、人员、举报人和内部安排的信息，也不收这些。',
  },
  todo: {
    notFound: '可以换个说法再问，或者写明领域、什么人、做了什么。',
    outside: '是执法上的事，请写明领域、什么人、做了什么，再问一次。',
    foreign: '外国和港澳台的法律不在这里；问国家的规定，请去掉地名再问。',
    quarrel: '民事纠纷可以找人民调解委员会、司法所，或者打 12348 公共法律服务热线。',
    elsewhere: '税务、海关、交通、社保等事项请问主管部门，或者打 12345 政务服务热线。',
    instrument: '请核对名称；确有这个文件的，导入官方文本以后再问。',
    local: '请看本地公布的文件，或者问主管科室；国家层面怎么规定，可以去掉本地再问。',
    cases: '请按内部规定向承办科室了解；举报人的信息依法保密。',
  },
  which: '这句话可能指下面几种情况，您问的是哪一种？',
  meaning: (title: string, field: string) => `${title}（${field}）`,
  restsOn: (names: string) => `依据：${names}`,
  noneMeant: '都不是',
  noneMeantNoted: '好的，这个问题已经记下，等知识维护人补上。也可以换个说法再问，写明什么人、做了什么。',
  withoutTexts: '官方文本还没有导入，只查了知识卡片；导入以后可以再问一次。',
};
