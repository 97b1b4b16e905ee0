import { hantOf } from './traditional.ts';

/**
 * Words that stand before the character tables when text is shown in the other script: what the law and the forms call
 * things, words whose characters have several traditional ones (发 is 發 or 髮), and bounds of words (目录制定 is no 录制).
 * The longest word from the left wins, so a harmless word can hold its place against one that would begin inside it.
 *
 * Spelling is the mainland's official traditional (發布, 復議, 制發), with 覆 for answers and repetition (答覆, 反覆, 覆核) as
 * in the dictionaries. Phrase dictionaries cannot be used: they make 行政複議 of 復議 and 檔案 of 文件.
 */
export type Word = readonly [hans: string, hant: string];

const listed = (text: string): string[] => text.trim().split(/\s+/);

/** "简体 简体 …": words whose every character is turned as it is by itself. */
const plain = (text: string): Word[] => listed(text).map((hans) => [hans, hantOf(hans)]);

/** "简体 繁體 简体 繁體 …" */
function words(text: string): Word[] {
  const found = listed(text);
  const all: Word[] = [];
  for (let i = 0; i + 1 < found.length; i += 2) all.push([found[i] ?? '', found[i + 1] ?? '']);
  return all;
}

/** The law's own words and the forms' labels. */
export const TERMS: readonly Word[] = [
  ...plain(`
  政府信息公开工作年度报告 政府信息公开条例 政府信息公开 政府信息 信息公开 政务公开 主动公开 依申请公开 公开指南
  总体情况 信息内容 信息处理费 申请人 统计期限 规章 行政规范性文件 规范性文件 文件 附件 表格 制发 制发件数 制定 制度
  废止 现行有效 公布 发布 公告 印发 行政许可 行政处罚 行政强制 行政事业性收费 处理决定数量 收费金额 万元
  上一年项目数量 本年增/减 对外管理服务事项 政府集中采购 采购项目 采购总金额 自然人 法人或其他组织 商业企业 科研机构
  社会公益组织 法律服务机构 总计 勾稽 新收 上年结转 结转下年度继续办理 结转 办理结果 办结 予以公开 部分公开 区分处理
  不予公开 国家秘密 三安全一稳定 第三方合法权益 内部事务信息 过程性信息 行政执法案卷 行政查询事项 无法提供 不掌握
  补正 不予处理 信访举报投诉 公开出版物 确认 出具 其他处理 逾期 收费通知 缴纳费用 行政复议 复议后起诉
  未经复议直接起诉 复议 行政诉讼 结果维持 结果纠正 尚未审结 审结 存在的主要问题及改进情况 其他需要报告的事项 准确
  标准 征求 系统 体系 范围 规范 示范 干部 群众 里程 里程碑 发展 政策解读 征集 征收
`),
  ...words(`
  制作 製作 勾稽关系 勾稽關係 另行制作 另行製作 重复申请 重複申請 反复申请 反覆申請 答复 答覆 批复 批覆 回复 回覆
  函复 函覆 反复 反覆 复核 覆核 复印 複印 重复 重複 批准 批准 关系 關係 联系 聯繫
`),
];

/** Bounds of words: kept so that nothing begins inside them or runs across their end. */
const BOUNDS: readonly Word[] = [
  ...plain(`
  机制 体制 控制 限制 管制 强制 编制 法制 建制 税制 责任制 负责制 抑制 调研 科研 教研 目录 记录 收录 登录 打印 关注
  注重 着重 严重 尊重 慎重 侧重 恢复 修复 康复 违反 管理 办理 处理 受理 中心 国家 农村 公里 精准 基准 水准 瞄准 审核
  考核 结合 整合 联合 融合 配合 综合 符合 组合 统一 案卷 试卷 问卷 关于 关系统 关系列 制作用 制作为 复制度 核准确
  不准确 不准时 获准确 标准入 标签订 标签约 标签署 标签字 标签收 标签发 并入户 并入驻 并入选 并入围 并入企 并网上
  并网络 并处理 并处置 并处于 并购买 并购置 之一并 受托育 受托幼 备注重 备注入 标注重 标注入 标志愿 日志愿 尽管理
  长征求 长征集 长征收 长征询 长征地 长征迁 长征用 出征求 出征集 出征收 出征询 出征地 出征用 出征补 征程序 文采购
  文采用 文采取 文采集 文采纳 文采访 上游览 上游客 下游览 下游客 中游客 中游览 农历史 日历史 日历程 收获得 收获取
  心脏乱 面粉刷 毛发展 村里程 牵头发 带头发 源头发 口头发 街头发 镜头发 码头发 抬头发 头发布 头发展 头发现 头发起
  头发放 头发言 头发生 头发出 头发文 头发挥 头发送 头发证 骨干 主干 审批 平台 出台 后台 台风险 台风格 台风控 办复
  模范 典范 防范 规划 计划 宿舍 校舍 关联 适合 联系统 联系列 维系统 维系列 回复议 回复审 回复查 批复工 批复产 批复垦
  批复学 研制度 研制定 录制度 录制定 印制度 印制定 不准备 征服务 并案件 标注意 备注意 批注重 上游戏 下游戏 中游戏
  上游玩 收获批 对冲突 对冲击 治愈加 治愈发 内脏乱 船只能 船只有 日历时 日历经
`),
  ...words(`
  重复杂 重複雜 一并 一併 备注册 備註冊 备注销 備註銷 答复杂 答複雜 飞机制造 飛機製造 批注册 批註冊
`),
];

/** Words by the character that has several traditional ones; the picked one (`traditional.ts`) needs no words. */
const BY_CHARACTER: readonly Word[] = [
  ...plain(`
  乾隆 乾坤 乾陵 乾县 乾安 开辟 瞭望
`),
  ...words(`
  若干 若干 干预 干預 干涉 干涉 干扰 干擾 相干 相干 干系 干係 干戈 干戈 干净 乾淨 干旱 乾旱 干燥 乾燥 干涸 乾涸
  干粮 乾糧 饼干 餅乾 烘干 烘乾 晾干 晾乾 晒干 曬乾 干货 乾貨 皇后 皇后 太后 太后 后妃 后妃 后羿 后羿 这里 這裡
  那里 那裡 哪里 哪裡 手里 手裡 心里 心裡 家里 家裡 夜里 夜裡 村里 村裡 城里 城裡 屋里 屋裡 群里 群裡 里面 裡面
  里边 裡邊 里头 裡頭 里外 裡外 头发 頭髮 毛发 毛髮 理发店 理髮店 理发师 理髮師 理发馆 理髮館 美容美发 美容美髮
  复制 複製 复杂 複雜 复合 複合 复式 複式 繁复 繁複 复线 複線 复写 複寫 复习 複習 复苏 復甦 制造 製造 制品 製品
  绘制 繪製 印制 印製 研制 研製 录制 錄製 制药 製藥 制剂 製劑 制冷 製冷 摄制 攝製 缝制 縫製 仿制 仿製 制图 製圖
  制片 製片 制表 製表 维系 維繫 联系人 聯繫人 核准 核准 准予 准予 准许 准許 准入 准入 不准 不准 获准 獲准 准驾 准駕
  准生 准生 准考证 准考證 长征 長征 出征 出征 远征 遠征 征程 征程 征途 征途 征战 征戰 征服 征服 船只 船隻 台州 台州
  天台县 天台縣 天台山 天台山 台风 颱風 柜台 櫃檯 面粉 麵粉 北斗 北斗 斗门 斗門 漏斗 漏斗 泰斗 泰斗 稻谷 稻穀
  谷物 穀物 五谷 五穀 日历 日曆 农历 農曆 尽量 儘量 尽快 儘快 尽早 儘早 尽可能 儘可能 尽管 儘管 词汇 詞彙 汇编 彙編
  汇总 彙總 汇报 彙報 汇集 彙集 收获 收穫 胡须 鬍鬚 标签 標籤 抽签 抽籤 细致 細緻 精致 精緻 标志 標誌 日志 日誌
  杂志 雜誌 注册 註冊 注销 註銷 备注 備註 标注 標註 注释 註釋 附注 附註 批注 批註 注明 註明 委托 委託 依托 依託
  托管 託管 受托 受託 信托 信託 寄托 寄託 重托 重託 嘱托 囑託 拜托 拜託 风采 風采 神采 神采 文采 文采 上游 上游
  中游 中游 下游 下游 游泳 游泳 合并 合併 兼并 兼併 归并 歸併 撤并 撤併 裁并 裁併 吞并 吞併 并购 併購 并入 併入
  并案 併案 并轨 併軌 并网 併網 并处 併處 冲洗 沖洗 冲刷 沖刷 对冲 對沖 轻松 輕鬆 宽松 寬鬆 放松 放鬆 松绑 鬆綁
  松懈 鬆懈 松弛 鬆弛 老板 老闆 凭借 憑藉 防御 防禦 抵御 抵禦 治愈 治癒 痊愈 痊癒 沈阳 瀋陽 沈河 瀋河 沈抚 瀋撫
  辽沈 遼瀋 心脏 心臟 内脏 內臟 肝脏 肝臟 肾脏 腎臟 脏器 臟器 点赞 點讚 称赞 稱讚 赞扬 讚揚 赞誉 讚譽 赞美 讚美
  沉淀 沉澱 积淀 積澱 淀粉 澱粉 忧郁 憂鬱 抑郁 抑鬱 葱郁 蔥鬱 咸味 鹹味 咸菜 鹹菜 咸水 鹹水 侥幸 僥倖 伙食 伙食
  佣金 佣金 席卷 席捲 卷入 捲入 昆仑 崑崙 舍弃 捨棄 取舍 取捨 不舍 不捨 划船 划船 划算 划算 划艇 划艇 于都县 于都縣
  于田县 于田縣 于洪区 于洪區 范县 范縣
`),
];

/** Simplified to traditional. */
export const GLOSSARY: readonly Word[] = [...TERMS, ...BOUNDS, ...BY_CHARACTER];

/** Other traditional spellings, for reading only: what pages write and the glossary does not. */
export const SPELLINGS: readonly Word[] = [
  ...plain(`
  着力 着重 着手 着眼 着实 着落 着想 随着 沿着 本着 有着 有著作 有著名 本著作 意味着 接着 向着 朝着 带着 围绕着
  存在着 面临着
`),
  ...words(`
  计划 計畫 规划 規畫 了解 瞭解 明了 明瞭 什么 甚麼 复议 覆議 复查 覆查 复审 覆審 复函 覆函 复印 覆印 借助 藉助
  借此 藉此 借由 藉由
`),
];
