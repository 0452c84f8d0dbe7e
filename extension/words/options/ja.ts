import { schemeNamesJa } from '../schemes';
import type { OptionsWords } from './words';

const names: OptionsWords['names'] = {
  role: '使う人',
  language: '言語',
  disabledFeatures: '使わない機能',
  cadence: '確認の間隔と時刻',
  look: '一覧を開いていないときの知らせ方',
  ages: '知らせる日数',
  closedDays: '休みの日',
  closedWeekdays: '休みの曜日',
  quietHours: '通知しない時間帯',
  schemes: '対象の制度',
  prefecture: '都道府県',
  periodDays: '報告期限を知らせる日数',
  notifications: '通知',
};

export const optionsJa: OptionsWords = {
  title: '設定',
  intro: '設定は、このブラウザの中だけに保存します。変更はすぐに反映されます。',
  contents: '目次',
  locked: '管理者が設定しています',
  presetByAdministrator: '管理者の初期値です',
  saved: '変更を保存しました。',
  notSaved: '保存できませんでした。設定は前のままです。ブラウザを再起動して、もう一度お試しください。',
  refused: {
    role: '選べる値ではありません。',
    language: '選べる値ではありません。',
    disabledFeatures: '機能の名前ではありません。',
    cadence: '1～20の整数と、時刻（例：09:00）を入力してください。',
    look: '選べる値ではありません。',
    ages: '0～250の整数を、小さい順に入力してください。',
    closedDays: '1行に1日ずつ、2026-08-13 または毎年なら 08-13 の形で入力してください。',
    closedWeekdays: '曜日ではありません。',
    quietHours: '時刻（例：18:00）を入力してください。',
    schemes: '選べる値ではありません。',
    prefecture: '都道府県の名前ではありません。',
    periodDays: '0～60の整数を入力してください。',
    notifications: '選べる値ではありません。',
  },
  names,
  general: '基本',
  reach:
    'この画面で設定を変えると、開いている MAMIS の画面では、枠にすぐ反映されます。枠の外の印と1行には、再読み込みすると反映されます。',
  role: {
    title: '使う人',
    choices: {
      auto: {
        name: '自動',
        what: '医師向けの表示をします。承認する申請の一覧を開くと、事務局向けの表示も始めます。',
      },
      physician: { name: '医師', what: '単位の判定と申請状況を表示します。' },
      staff: { name: '医師会の事務局', what: '承認待ちの申請があることを知らせます。' },
      both: { name: '両方' },
    },
  },
  language: {
    title: '言語（Language）',
    choices: { auto: { name: 'ブラウザに合わせる' }, ja: { name: '日本語' }, en: { name: 'English' } },
  },
  features: {
    title: 'MAMIS の画面に表示するもの',
    intro: 'どの機能も、MAMIS に入力したり、クリックしたり、送信したりしません。',
  },
  reminders: {
    title: '承認待ちの確認',
    intro: 'MAMIS には通知機能がありません。申請の一覧を見る時期が来たことを、このブラウザが知らせます。',
    notifications: '通知を表示する',
    notificationsWhat: '切っても、ツールバーの印と MAMIS の画面の1行は表示します。',
    everyWorkingDays: '確認の間隔',
    time: '時刻',
    moreOften: '12月から3月と、報告期限の前は回数を増やす',
    moreOftenWhat: '数日おきの確認は毎日に、毎日の確認は1日2回になります。',
    secondTime: '2回目の時刻',
    look: '一覧を開いていないときの知らせ方',
    lookChoices: {
      notification: { name: '通知とツールバーの印' },
      badge: { name: 'ツールバーの印だけ' },
      off: { name: '知らせない' },
    },
    ages: '承認待ちが続くときに知らせる日数',
    agesWhat: '申請からの営業日数です。',
    ageSteps: ['ツールバーの印', '通知', '一覧を開くまで毎回通知'],
    workingDays: '営業日',
    schemes: '対象の制度',
    schemeNames: schemeNamesJa,
    quiet: '通知しない時間帯',
    quietOn: '時間帯を決めて通知を止める',
    from: '開始',
    to: '終了',
    closedWeekdays: '土日のほかに休む曜日',
    weekdays: ['日', '月', '火', '水', '木', '金', '土'],
    closedDays: '事務局の休み',
    closedDaysWhat:
      '1行に1日ずつ入力します。例：2026-08-13。毎年の休みは 12-29。祝日は入力しなくても休みとして扱いますが、年末年始の休みは入力してください。',
    prefecture: '都道府県',
    noPrefecture: '指定しない',
    periodDays: '報告期限を何日前から知らせるか',
    periodDaysWhat: '都道府県がかかりつけ医機能報告の期限を公表しているときだけ知らせます。',
    days: '日前',
  },
  stored: {
    title: '保存されているもの',
    intro: 'すべてこのブラウザの中だけにあります。どこにも送信しません。氏名と医籍登録番号は保存しません。',
    nothing: '何も保存されていません。',
    things: {
      settings: 'この画面で選んだ設定',
      remembered:
        '最後に表示された単位数と申請状況（医籍登録番号を元に戻せない符号に変えたもので区別します）',
      salt: '符号を作るための乱数',
      health: '読み取れた項目の名前と日時（値は含みません）',
      reminders: '承認待ちの申請の日時と状態（氏名は含みません）',
      'frame-open': 'MAMIS の画面の枠を、開いていたか、たたんでいたか',
      'planned-activities': '控えておいた実地研修の項目',
      proxy: '紙の申請の下書き',
    },
    other: (key) => `そのほか（${key}）`,
    what: '内容',
    size: '大きさ',
    bytes: (bytes) => (bytes < 1000 ? `${bytes}バイト` : `${(bytes / 1000).toFixed(1)} kB`),
    total: '合計',
    untilClosed: 'ブラウザを閉じるまで',
    erase: 'すべて消去',
    eraseTitle: 'すべて消去しますか？',
    eraseWhat:
      'このブラウザに保存した単位数、申請状況、設定、動作状況をすべて消去します。元に戻せません。MAMIS の記録は変わりません。',
    eraseYes: '消去する',
    eraseNo: 'やめる',
    erased: 'すべて消去しました。',
    notErased:
      '消去できませんでした。保存された内容はそのままです。ブラウザを再起動して、もう一度お試しください。',
  },
  file: {
    title: '設定をファイルで渡す',
    intro:
      '同じ設定をほかのパソコンで使うときは、ファイルに書き出して読み込みます。単位数や申請状況は含みません。',
    save: '設定を書き出す',
    saved: (file) => `${file} を保存しました。`,
    load: '設定を読み込む',
    loaded: (count) => `${count}項目の設定を読み込みました。`,
    lockedKept: (locked) => `管理者が設定している項目は変更していません：${locked.join('、')}`,
    unknownLeft: (unknown) => `この版にない項目は読み込んでいません：${unknown.join('、')}`,
    refusedTitle: '読み込めませんでした。設定はそのままです。',
    problem: (problem) => {
      if (problem.code === 'option')
        return `「${names[problem.option]}」：${optionsJa.refused[problem.option]}`;
      return {
        'too-large': 'ファイルが大きすぎます。kakari が書き出した設定のファイルを選んでください。',
        'not-json': 'JSON として読めません。ファイルが途中で切れていないか確認してください。',
        'not-settings': '設定のファイルではありません。kakari が書き出した設定のファイルを選んでください。',
        'newer-version': '新しい版の kakari が書き出したファイルです。拡張機能を更新してください。',
        'not-readable': 'ファイルを開けませんでした。',
      }[problem.code];
    },
    reset: '設定を初期状態に戻す',
    resetDone: '設定を初期状態に戻しました。',
  },
  administrator: {
    title: '管理者の方へ',
    intro:
      'いまの設定を、多くのパソコンに配るポリシーとして書き出します。項目ごとに、各パソコンで変更できる初期値にするか、固定するかを選べます。',
    id: 'この拡張機能の ID',
    option: '項目',
    value: 'いまの値',
    how: '配り方',
    hows: { leave: '含めない', preset: '初期値', lock: '固定' },
    formats: {
      registry: {
        name: 'Windows レジストリ（.reg）',
        where: 'Chrome と Edge。管理者としてダブルクリックするか、グループポリシーで配ります。',
      },
      intune: {
        name: 'Intune スクリプト（.ps1）',
        where:
          'Chrome と Edge。Intune の「プラットフォーム スクリプト」に、64 ビットの PowerShell で登録します。',
      },
      console: {
        name: 'Google 管理コンソール（.json）',
        where: '「アプリと拡張機能」の「拡張機能のポリシー」に貼り付けます。',
      },
      linux: {
        name: 'Linux（.json）',
        where:
          'Chrome は /etc/opt/chrome/policies/managed/、Chromium は /etc/chromium/policies/managed/、Edge は /etc/opt/edge/policies/managed/ に置きます。',
      },
      firefox: {
        name: 'Firefox（policies.json）',
        where:
          'Firefox のあるフォルダの distribution フォルダ、または /etc/firefox/policies/ に置きます。すでにあるときは中身を書き足します。反映には再起動が必要です。',
      },
    },
    nothingChosen: '配る項目がありません。「初期値」または「固定」を1つ以上選んでください。',
    saved: (file) => `${file} を保存しました。`,
  },
};
