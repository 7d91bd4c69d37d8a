/** The six kinds of problem that the plan sets out to root out (part three). */
export const categories = {
  q1: '一、主体人员不适格、越权、违反程序',
  q2: '二、滥用裁量、执法不公',
  q3: '三、不公开、不透明',
  q4: '四、方法简单、态度粗暴',
  q5: '五、乱收费、乱罚款、乱摊派',
  q6: '六、以权谋私、渎职侵权',
};
