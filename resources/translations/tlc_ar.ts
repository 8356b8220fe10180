<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>TLC Desktop {version}</source>
        <translation>‏TLC Desktop {version}</translation>
    </message>
    <message>
        <source>A facilitator’s desk for a teacher learning community. Everything stays on this computer; the program opens no network connection. It is free under the MIT licence. What ships beside it keeps its own licence.</source>
        <translation>برنامج لمن ييسّر مجتمع تعلّم المعلمين. يبقى كل شيء على هذا الجهاز، ولا يفتح البرنامج أي اتصال بالشبكة. وهو مجاني برخصة MIT، ولكل ما يأتي معه رخصته.</translation>
    </message>
    <message>
        <source>Read the licences</source>
        <translation>قراءة الرخص</translation>
    </message>
</context>
<context>
    <name>AddNames</name>
    <message>
        <source>Names, one on each line</source>
        <translation>الأسماء، كل اسم في سطر</translation>
    </message>
    <message>
        <source>These will be added</source>
        <translation>ستُضاف هذه الأسماء</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>إضافتها</translation>
    </message>
    <message>
        <source>Add names</source>
        <translation>إضافة أسماء</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Here already: {names}.</source>
        <translation>موجودة من قبل: {names}.</translation>
    </message>
    <message>
        <source>Written twice, and added once: {names}.</source>
        <translation>مكتوبة مرتين، وتُضاف مرة واحدة: {names}.</translation>
    </message>
    <message>
        <source>called {name}</source>
        <translation>الاسم بيننا: {name}</translation>
    </message>
    <message>
        <source>Type them, or paste a list. A title before a name ({titles}) is understood. Nothing else is needed, and nobody is asked anything yet.</source>
        <translation>تُكتب الأسماء أو تُلصق قائمة بها. ويفهم البرنامج اللقب قبل الاسم ({titles}). لا حاجة إلى شيء آخر، ولا يُسأل أحد عن شيء الآن.</translation>
    </message>
    <message>
        <source>They are other people of the same name: add them too</source>
        <translation>هم آخرون بالاسم نفسه: إضافتهم أيضًا</translation>
    </message>
    <message>
        <source>Open a spreadsheet…</source>
        <translation>فتح جدول بيانات…</translation>
    </message>
    <message>
        <source>Columns read: {names}.</source>
        <translation>الأعمدة التي قُرئت: {names}.</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>أعمدة لم تؤخذ: {names}.</translation>
    </message>
    <message>
        <source>Two columns are called {name}: the second is taken only where it is in other letters.</source>
        <translation>عمودان كلٌّ منهما «{name}»: لا يؤخذ الثاني إلا إن كان بحروف أخرى.</translation>
    </message>
    <message>
        <source>Reading the spreadsheet…</source>
        <translation>تجري قراءة الجدول…</translation>
    </message>
</context>
<context>
    <name>AfterPanel</name>
    <message>
        <source>Minutes lost to interruptions</source>
        <translation>دقائق ذهبت في المقاطعات</translation>
    </message>
    <message>
        <source>{what}: {minutes} min</source>
        <translation>{what}: {minutes} د</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Starts</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Suggested by</source>
        <translation>باقتراح من</translation>
    </message>
    <message>
        <source>Drag to move; or press Alt with the up and down keys</source>
        <translation>النقل بالسحب، أو بمفتاح Alt مع سهم أعلى أو أسفل</translation>
    </message>
    <message>
        <source>More about this item</source>
        <translation>المزيد عن هذا البند</translation>
    </message>
    <message>
        <source>Move “{title}”</source>
        <translation>نقل «{title}»</translation>
    </message>
    <message>
        <source>More about “{title}”</source>
        <translation>المزيد عن «{title}»</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Add an item</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>What is it about? Press Enter to add it</source>
        <translation>ما موضوعه؟ ثم Enter للإضافة</translation>
    </message>
    <message>
        <source>“{title}” is in the bin.</source>
        <translation>«{title}» في السلة.</translation>
    </message>
    <message>
        <source>More about this item</source>
        <translation>المزيد عن هذا البند</translation>
    </message>
    <message>
        <source>or paste a list: a title, its minutes, one a line</source>
        <translation>أو الصق قائمة: العنوان ثم الدقائق، بند في كل سطر</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>{title}: starts at {time}</source>
        <translation>{title}: يبدأ الساعة {time}</translation>
    </message>
</context>
<context>
    <name>AlongList</name>
    <message>
        <source>Comes along from earlier meetings</source>
        <translation>يأتي معه من لقاءات سابقة</translation>
    </message>
    <message>
        <source>With these {planned} of {minutes} minutes.</source>
        <translation>معها: {planned} من {minutes} دقيقة.</translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message>
        <source>Close this meeting</source>
        <translation>اختتام هذا اللقاء</translation>
    </message>
    <message>
        <source>This meeting has not begun yet.</source>
        <translation>لم يبدأ هذا اللقاء بعد.</translation>
    </message>
    <message>
        <source>All were talked about</source>
        <translation>تحدثنا فيها كلها</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait for the next agenda.</source>
        <translation>
            <numerusform>لا بند ينتظر جدول الأعمال القادم.</numerusform>
            <numerusform>بند واحد ينتظر جدول الأعمال القادم.</numerusform>
            <numerusform>بندان ينتظران جدول الأعمال القادم.</numerusform>
            <numerusform>%n بنود تنتظر جدول الأعمال القادم.</numerusform>
            <numerusform>%n بندًا تنتظر جدول الأعمال القادم.</numerusform>
            <numerusform>%n بند تنتظر جدول الأعمال القادم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) come to the agenda of {day}.</source>
        <translation>
            <numerusform>لا بند ينتقل إلى جدول أعمال {day}.</numerusform>
            <numerusform>بند واحد ينتقل إلى جدول أعمال {day}.</numerusform>
            <numerusform>بندان ينتقلان إلى جدول أعمال {day}.</numerusform>
            <numerusform>%n بنود تنتقل إلى جدول أعمال {day}.</numerusform>
            <numerusform>%n بندًا تنتقل إلى جدول أعمال {day}.</numerusform>
            <numerusform>%n بند تنتقل إلى جدول أعمال {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda of {day} is agreed already: put them on it all the same</source>
        <translation>اتفقنا على جدول أعمال {day} من قبل: أضفها إليه مع ذلك</translation>
    </message>
    <message>
        <source>The meeting is closed.</source>
        <translation>اختُتم اللقاء.</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>من حضر</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>ما نكمله</translation>
    </message>
    <message>
        <source>Close only</source>
        <translation>اختتام فقط</translation>
    </message>
    <message>
        <source>Close and print the summary</source>
        <translation>اختتام وطباعة الملخّص</translation>
    </message>
    <message>
        <source>Nobody ended it. It is closed as of {day}, {time}, when it changed last.</source>
        <translation>لم يُختتم هذا اللقاء. يُعدّ مختتمًا في {day}، {time}، عند آخر تغيير فيه.</translation>
    </message>
    <message>
        <source>Meeting of {day}</source>
        <translation>لقاء {day}</translation>
    </message>
    <message>
        <source>What the slips said</source>
        <translation>ماذا قالت الأوراق</translation>
    </message>
</context>
<context>
    <name>HolidayList</name>
    <message>
        <source>Holidays, one a line</source>
        <translation>الإجازات، كل إجازة في سطر</translation>
    </message>
    <message>
        <source>7 January Christmas
23 January – 6 February Mid-year break</source>
        <translation>7 يناير عيد الميلاد
23 يناير – 6 فبراير إجازة نصف العام</translation>
    </message>
</context>
<context>
    <name>ItemMenu</name>
    <message>
        <source>More about this item</source>
        <translation>المزيد عن هذا البند</translation>
    </message>
    <message>
        <source>More about this item…</source>
        <translation>المزيد عن هذا البند…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>إلى ركن الانتظار</translation>
    </message>
    <message>
        <source>Remove from the agenda</source>
        <translation>حذف من جدول الأعمال</translation>
    </message>
    <message>
        <source>Private note…</source>
        <translation>ملاحظة خاصة…</translation>
    </message>
</context>
<context>
    <name>AgreedPart</name>
    <message>
        <source>What we agreed</source>
        <translation>ما اتفقنا عليه</translation>
    </message>
    <message>
        <source>Back to people</source>
        <translation>العودة إلى الزملاء</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>إضافة غيره</translation>
    </message>
    <message>
        <source>Change “{text}”</source>
        <translation>تغيير «{text}»</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete “{text}”</source>
        <translation>حذف «{text}»</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Agreed by the group</source>
        <translation>باتفاق المجموعة</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>لم نتفق عليه بعد</translation>
    </message>
    <message>
        <source>Agreed by the group on {day}</source>
        <translation>باتفاق المجموعة في {day}</translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <translation>كُتب في {day}</translation>
    </message>
</context>
<context>
    <name>AgreementEditor</name>
    <message>
        <source>Our words</source>
        <translation>كلماتنا</translation>
    </message>
    <message>
        <source>Agreed by the group</source>
        <translation>باتفاق المجموعة</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>سبب التغيير</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>We agreed this today</source>
        <translation>اتفقنا اليوم على هذا</translation>
    </message>
    <message>
        <source>Only correct the words</source>
        <translation>تصحيح الكلمات فقط</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>A few words are needed here.</source>
        <translation>نحتاج هنا إلى كلمات قليلة.</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>What the owner says</source>
        <translation>كيف سارت التجربة</translation>
    </message>
    <message>
        <source>I asked</source>
        <translation>سألتُ</translation>
    </message>
    <message>
        <source>They mentioned it themselves</source>
        <translation>ذكرها صاحبها</translation>
    </message>
    <message>
        <source>What does {name} say?</source>
        <translation>كيف سارت مع {name}؟</translation>
    </message>
    <message>
        <source>It is left until its owner mentions it.</source>
        <translation>نتركها ترتاح حتى يذكرها صاحبها.</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>لم نسأل عنها بعد.</translation>
    </message>
    <message>
        <source>Asked once. After a second time it is left until its owner mentions it.</source>
        <translation>سألنا مرة. وبعد المرة الثانية نتركها ترتاح حتى يذكرها صاحبها.</translation>
    </message>
    <message>
        <source>Asked twice. It is left until its owner mentions it.</source>
        <translation>سألنا مرتين. نتركها الآن ترتاح حتى يذكرها صاحبها.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The program stopped while you were working. Everything saved is still here.</source>
        <translation>أُغلق البرنامج في منتصف العمل. كل ما حُفظ ما زال هنا.</translation>
    </message>
    <message>
        <source>Writing the sample</source>
        <translation>إعداد النموذج</translation>
    </message>
    <message>
        <source>This file is open in another window. Close it there first.</source>
        <translation>هذا الملف مفتوح في نافذة أخرى. يُرجى إغلاقه هناك أولًا.</translation>
    </message>
    <message>
        <source>“{file}” seems to be open on the computer “{computer}”. Close it there first. If it was only switched off there, open it here.</source>
        <translation>يبدو أن «{file}» مفتوح على الجهاز «{computer}». يُرجى إغلاقه هناك أولًا. وإن كان ذلك الجهاز قد انطفأ فقط، فيمكن فتح الملف هنا.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>فتحه هنا</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>The sample is taken away. Ctrl+Z brings it back.</source>
        <translation>أُزيل النموذج. يعيده Ctrl+Z.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>Take the sample away, with what was written in it?</source>
        <translation>إزالة النموذج مع ما كُتب فيه؟</translation>
    </message>
    <message>
        <source>Something was changed in it since it was made, and goes with it. Until the program is closed, it can be brought back.</source>
        <translation>تغيّر فيه شيء منذ إنشائه، وسيذهب معه. ويمكن إعادته إلى أن يُغلق البرنامج.</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>إزالة النموذج</translation>
    </message>
</context>
<context>
    <name>Asks</name>
    <message>
        <source>You could ask how it went</source>
        <translation>ربما نسأل: كيف سارت؟</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>I asked</source>
        <translation>سألتُ</translation>
    </message>
    <message>
        <source>I asked {name}</source>
        <translation>سألتُ {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open what {name} is trying</source>
        <translation>فتح تجربة {name}</translation>
    </message>
    <message>
        <source>What was told, in their words</source>
        <translation>ما حُكي، كما قيل</translation>
    </message>
    <message>
        <source>What {name} told</source>
        <translation>ما حُكي: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا شيء غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) can wait: show what is being tried</source>
        <translation>
            <numerusform>لا شيء غيرها ينتظر: إظهار ما يُجرَّب</numerusform>
            <numerusform>شيء واحد غيرها يمكنه أن ينتظر: إظهار ما يُجرَّب</numerusform>
            <numerusform>شيئان غيرها يمكنهما أن ينتظرا: إظهار ما يُجرَّب</numerusform>
            <numerusform>%n أشياء غيرها يمكنها أن تنتظر: إظهار ما يُجرَّب</numerusform>
            <numerusform>%n شيئًا غيرها يمكنه أن ينتظر: إظهار ما يُجرَّب</numerusform>
            <numerusform>%n شيء غيرها يمكنه أن ينتظر: إظهار ما يُجرَّب</numerusform>
        </translation>
    </message>
    <message>
        <source>you said you would ask</source>
        <translation>وعدنا أن نسأل</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Members read it. Names appear as each one chose for us.</source>
        <translation>يقرؤها الأعضاء. والأسماء كما اختارها أصحابها لنا.</translation>
    </message>
    <message>
        <source>Colleagues and the head read it. Only people who agreed to it are named. It does not say who came.</source>
        <translation>يقرؤها الزملاء وإدارة المدرسة. ولا يُذكر إلا اسم من وافق، ولا يُذكر من حضر.</translation>
    </message>
    <message>
        <source>Anybody may read it. Only people who agreed to that are named. Everyone else is “a member”.</source>
        <translation>قد يقرؤها أي إنسان. ولا يُذكر إلا اسم من وافق، والباقون «عضو».</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Somebody who was erased is still in it: it goes on {day}.</source>
        <translation>ما زال فيها اسم مُحي، وستُزال من تلقاء نفسها في {day}.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation>نسخة على فلاشة</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>أخذ نسخة الآن</translation>
    </message>
    <message>
        <source>Each is the whole community, bin and private notes too. They lie on this computer: one on a stick is safe when the computer is not.</source>
        <translation>في كل نسخة المجتمع كله، والسلة والملاحظات الخاصة أيضًا. وهي على هذا الكمبيوتر، فنسخة على فلاشة تبقى إن أصابه شيء.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Each backup that is made will have its line here, with what it holds.</source>
        <translation>لكل نسخة تُؤخذ سطر هنا، وفيه ما فيها.</translation>
    </message>
    <message>
        <source>Make the first backup</source>
        <translation>أخذ أول نسخة</translation>
    </message>
    <message>
        <source>Ideas: {ideas} · Meetings: {meetings}</source>
        <translation>الأفكار: {ideas} · اللقاءات: {meetings}</translation>
    </message>
    <message>
        <source>Proved on {day}</source>
        <translation>فُحصت في {day}</translation>
    </message>
    <message>
        <source>Not proved yet</source>
        <translation>لم تُفحص بعد</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>The backup is made, and proved.</source>
        <translation>أُخذت النسخة وفُحصت.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>أخذ نسخة احتياطية</translation>
    </message>
    <message>
        <source>{file} is on it, and was read back. You may take the stick out.</source>
        <translation>{file} عليها وقُرئت منها. يمكنك نزع الفلاشة.</translation>
    </message>
    <message>
        <source>Before a name was erased</source>
        <translation>قبل محو اسم</translation>
    </message>
    <message>
        <source>Before the bin was emptied</source>
        <translation>قبل إفراغ السلة</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>أُخذت بطلب</translation>
    </message>
    <message>
        <source>Made by itself</source>
        <translation>أُخذت من نفسها</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>When it was closed</source>
        <translation>عند الإغلاق</translation>
    </message>
    <message>
        <source>Before two were made one</source>
        <translation>قبل دمج اثنين في واحد</translation>
    </message>
    <message>
        <source>Before the next school year began</source>
        <translation>قبل بدء العام الدراسي التالي</translation>
    </message>
    <message>
        <source>Before many people were added</source>
        <translation>قبل إضافة أشخاص كثيرين</translation>
    </message>
    <message>
        <source>Try bringing one back</source>
        <translation>تجربة استعادة نسخة</translation>
    </message>
    <message>
        <source>None that was written here lies outside this computer yet.</source>
        <translation>لا توجد بعد نسخة كُتبت من هنا خارج هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The newest outside this computer: {places}.</source>
        <translation>الأحدث خارج هذا الكمبيوتر: {places}.</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Bin</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>إفراغ السلة…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>What is in the bin</source>
        <translation>ما في السلة</translation>
    </message>
    <message>
        <source>What you delete waits here. Nothing leaves the file by itself.</source>
        <translation>ما نحذفه ينتظر هنا. ولا يخرج شيء من الملف من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>السلة فارغة</translation>
    </message>
    <message>
        <source>What you delete will wait here, in case you want it back.</source>
        <translation>ما نحذفه سينتظر هنا، فقد نريد استعادته.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>إلى صفحة اليوم</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>زميل</translation>
    </message>
    <message>
        <source>Meeting, with its agenda and notes</source>
        <translation>لقاء بجدول أعماله وملاحظاته</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>Try-out, with its story</source>
        <translation>تجربة وحكايتها</translation>
    </message>
    <message>
        <source>Lines of a story</source>
        <translation>سطور من حكاية</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>فصل دراسي</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>Line about a file given to others</source>
        <translation>سطر عن ملف خرج</translation>
    </message>
    <message>
        <source>“{title}” is back.</source>
        <translation>عاد «{title}».</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>إفراغ السلة؟</translation>
    </message>
    <message>
        <source>What is in it is removed from this file for ever. Then the steps before this one cannot be undone either.</source>
        <translation>يُحذف ما فيها من هذا الملف نهائيًا. ولا يمكن بعدها التراجع عن الخطوات السابقة.</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>إفراغ السلة</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>إبقاء كل شيء</translation>
    </message>
    <message>
        <source>The bin is empty now.</source>
        <translation>السلة الآن فارغة.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>بروتوكول</translation>
    </message>
    <message>
        <source>Class visit</source>
        <translation>زيارة صفية</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are back.</source>
        <translation>
            <numerusform>لم يعد شيء.</numerusform>
            <numerusform>عاد شيء واحد.</numerusform>
            <numerusform>عاد شيئان.</numerusform>
            <numerusform>عادت %n أشياء.</numerusform>
            <numerusform>عاد %n شيئًا.</numerusform>
            <numerusform>عاد %n شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step from one to another</source>
        <translation>خطوة من شخص إلى شخص</translation>
    </message>
    <message>
        <source>What we said of our journey, with its answers</source>
        <translation>ما قلناه عن طريقنا، مع إجاباته</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>إجابة عن سؤال</translation>
    </message>
    <message>
        <source>Set of questions</source>
        <translation>مجموعة أسئلة</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>افتراض</translation>
    </message>
    <message>
        <source>Support from the school</source>
        <translation>دعم من المدرسة</translation>
    </message>
    <message>
        <source>Promise of the facilitator</source>
        <translation>وعد ممن ييسّر</translation>
    </message>
    <message>
        <source>Something found</source>
        <translation>شيء وجدناه</translation>
    </message>
    <message>
        <source>Somebody who knows</source>
        <translation>شخص خارج المدرسة لديه خبرة</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>أخذ نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>CamePanel</name>
    <message>
        <source>Add people first; then tick here who came.</source>
        <translation>نضيف الزملاء أولًا، ثم نضع علامة هنا أمام من حضر.</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>إلى صفحة الزملاء</translation>
    </message>
    <message>
        <source>Guests, one on each line</source>
        <translation>الضيوف، كل ضيف في سطر</translation>
    </message>
    <message>
        <source>Name, and where from if you like</source>
        <translation>الاسم، ومن أين إن شئنا</translation>
    </message>
    <message>
        <source>Somebody else came</source>
        <translation>حضر غيرهم أيضًا</translation>
    </message>
    <message>
        <source>Everybody came</source>
        <translation>حضر الجميع</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Nobody is named in it.</source>
        <translation>لا تُذكر فيه أي أسماء.</translation>
    </message>
    <message>
        <source>“{path}” is complete: everything in it can be read.</source>
        <translation>«{path}» سليم: كل ما فيه يُقرأ.</translation>
    </message>
    <message>
        <source>Make the sample community</source>
        <translation>إنشاء المجتمع النموذج</translation>
    </message>
    <message>
        <source>Say what is inside, as JSON</source>
        <translation>عرض ما في الملف بصيغة JSON</translation>
    </message>
    <message>
        <source>Print a page to a PDF</source>
        <translation>طباعة صفحة في ملف PDF</translation>
    </message>
    <message>
        <source>Write a term summary file</source>
        <translation>كتابة ملف ملخّص الفصل الدراسي</translation>
    </message>
    <message>
        <source>Write everything as open JSON</source>
        <translation>كتابة كل شيء بصيغة JSON المفتوحة</translation>
    </message>
    <message>
        <source>Make a community from what dump wrote</source>
        <translation>إنشاء مجتمع مما كتبه الأمر dump</translation>
    </message>
    <message>
        <source>Read everything, to see that it is complete</source>
        <translation>قراءة كل شيء للتأكد من سلامته</translation>
    </message>
    <message>
        <source>Make a complete copy, even while the file is open</source>
        <translation>أخذ نسخة كاملة، حتى والملف مفتوح</translation>
    </message>
    <message>
        <source>Bring a community back from a copy</source>
        <translation>استعادة مجتمع من نسخة</translation>
    </message>
    <message>
        <source>See whether this copy of the program works</source>
        <translation>التأكد من أن هذه النسخة من البرنامج تعمل</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>الاستعمال:</translation>
    </message>
    <message>
        <source>positional arguments:</source>
        <translation>ما يُكتب بالترتيب:</translation>
    </message>
    <message>
        <source>options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>عرض هذه المساعدة</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>عرض رقم إصدار البرنامج</translation>
    </message>
    <message>
        <source>Still needed: {what}</source>
        <translation>ما زال مطلوبًا: {what}</translation>
    </message>
    <message>
        <source>Not understood here: {what}</source>
        <translation>غير مفهوم هنا: {what}</translation>
    </message>
    <message>
        <source>Something has to follow {what}</source>
        <translation>لا بد من شيء بعد {what}</translation>
    </message>
    <message>
        <source>{what} cannot be {typed}</source>
        <translation>لا يصلح {typed} مع {what}</translation>
    </message>
    <message>
        <source>This line was not understood</source>
        <translation>لم يُفهم هذا السطر</translation>
    </message>
    <message>
        <source>commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Write a spreadsheet of all records</source>
        <translation>كتابة جدول بكل البيانات</translation>
    </message>
    <message>
        <source>Write the meetings of a term for a calendar</source>
        <translation>كتابة لقاءات فصل دراسي للتقويم</translation>
    </message>
    <message>
        <source>Passphrase or recovery code:</source>
        <translation>عبارة السر أو رمز الاسترجاع:</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>عبارة السر الجديدة:</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>مرة أخرى:</translation>
    </message>
    <message>
        <source>Set or change the passphrase of a file, or take it off</source>
        <translation>ضع عبارة سر لملف أو غيّرها أو ارفعها</translation>
    </message>
</context>
<context>
    <name>CreditForm</name>
    <message>
        <source>Which part</source>
        <translation>أي دور</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Whose part is it? Please choose a name.</source>
        <translation>لمن هذا الدور؟ الرجاء اختيار اسم.</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>تصحيح</translation>
    </message>
</context>
<context>
    <name>CreditPill</name>
    <message>
        <source>Delete takes it away</source>
        <translation>مفتاح Delete يزيل الاسم</translation>
    </message>
    <message>
        <source>Take this name away</source>
        <translation>إزالة هذا الاسم</translation>
    </message>
    <message>
        <source>Put it right…</source>
        <translation>تصحيح…</translation>
    </message>
</context>
<context>
    <name>CreditSide</name>
    <message>
        <source>Who had a part in it</source>
        <translation>لمن الفضل</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>إضافة اسم</translation>
    </message>
    <message>
        <source>Do not keep the name</source>
        <translation>محو الأسماء</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>name not kept</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Take the names off this idea for ever?</source>
        <translation>محو أسماء أصحاب هذه الفكرة؟</translation>
    </message>
    <message>
        <source>The names are taken out of the file, and nobody can find out later who it was. This cannot be undone, and neither can what was done before it.</source>
        <translation>تخرج أسماء أصحابها من الملف، ولن يعرفها أحد بعد ذلك. ولا يمكن التراجع عن هذا، ولا عما قبله.</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>اختيار اسم</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>ما قيل من قبل</translation>
    </message>
    <message>
        <source>{part} {name}, until {day}</source>
        <translation>{part} {name}، حتى {day}</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a day</source>
        <translation>اختيار يوم</translation>
    </message>
    <message>
        <source>Please write the day like {example}.</source>
        <translation>يُكتب التاريخ هكذا: {example}.</translation>
    </message>
    <message>
        <source>No month has a day {text}. Which day is it?</source>
        <translation>لا يوجد يوم {text} في أي شهر. أي يوم هو؟</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details for a helper</source>
        <translation>تفاصيل لمن يساعد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>احفظها في ملف</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“{step}” cannot be undone: it has changed again since then.</source>
        <translation>لا يمكن التراجع عن «{step}»: تغيّر شيء فيه بعد ذلك.</translation>
    </message>
    <message>
        <source>There is no “{name}” in this community.</source>
        <translation>لا يوجد «{name}» في هذا المجتمع.</translation>
    </message>
    <message>
        <source>Two have the name “{name}”. Use one of these instead: {ids}.</source>
        <translation>هناك اثنان بالاسم «{name}». يمكن استعمال أحد هذين: {ids}.</translation>
    </message>
    <message>
        <source>Please give it a title first.</source>
        <translation>يحتاج إلى عنوان أولًا.</translation>
    </message>
    <message>
        <source>There is room for {most} letters, and this has more. Please make it shorter.</source>
        <translation>المكان يتّسع لـ{most} من الحروف، وهذا أكثر. يُرجى اختصاره.</translation>
    </message>
    <message>
        <source>“{text}” is not a day we can use. Please choose one from 1990 to 2099.</source>
        <translation>لا يمكن استعمال «{text}» تاريخًا. يُرجى اختيار يوم بين عامي 1990 و2099.</translation>
    </message>
    <message>
        <source>This term would end before it starts. Please change one of the two days.</source>
        <translation>هذا الفصل الدراسي ينتهي قبل أن يبدأ. يكفي تغيير أحد اليومين.</translation>
    </message>
    <message>
        <source>These days are already in “{other}”. Please change the first or last day of one of the two.</source>
        <translation>هذه الفترة داخلة في «{other}». يكفي تغيير نهاية أحد الفصلين الدراسيين.</translation>
    </message>
    <message>
        <source>There is nothing to put on this page yet. Add it first, then print.</source>
        <translation>لا شيء في هذه الصفحة بعد. نضيف أولًا، ثم نطبع.</translation>
    </message>
    <message>
        <source>“{printer}” did not take the pages. Look at the printer, or save them as a PDF.</source>
        <translation>لم تستقبل الطابعة «{printer}» الصفحات. يُرجى النظر إلى الطابعة، أو حفظ الصفحات بصيغة PDF.</translation>
    </message>
    <message>
        <source>“{path}” is not there. Was it moved, or is its stick not plugged in?</source>
        <translation>«{path}» ليس في مكانه. هل نُقل، أم أن الفلاشة غير موصّلة؟</translation>
    </message>
    <message>
        <source>There is a file “{path}” already. Please choose another name.</source>
        <translation>يوجد ملف بالاسم «{path}». يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>“{path}” is empty. Open another copy of it, if you have one.</source>
        <translation>«{path}» فارغ. يمكن فتح نسخة أخرى منه إن وُجدت.</translation>
    </message>
    <message>
        <source>“{path}” belongs to another program. Choose a file of a community.</source>
        <translation>«{path}» ملف لبرنامج آخر. يُرجى اختيار ملف لمجتمع تعلّم.</translation>
    </message>
    <message>
        <source>“{path}” was saved by a newer version. Please update the program.</source>
        <translation>«{path}» محفوظ بإصدار أحدث. يحتاج البرنامج إلى تحديث.</translation>
    </message>
    <message>
        <source>Parts of “{path}” cannot be read. Nothing was changed. Open another copy of it.</source>
        <translation>أجزاء من «{path}» لا تُقرأ. لم يتغيّر شيء. يُرجى فتح نسخة أخرى منه.</translation>
    </message>
    <message>
        <source>Another program changed how “{path}” is built, so it was not opened. Nothing was changed. Open another copy of it.</source>
        <translation>غيّر برنامج آخر بناء «{path}»، فلم يُفتح. لم يتغيّر شيء. يمكن فتح نسخة أخرى منه.</translation>
    </message>
    <message>
        <source>This computer does not let us use “{path}”. Copy it to another folder, and try there.</source>
        <translation>لا يسمح هذا الجهاز باستعمال «{path}». قد يفيد نسخه إلى مجلد آخر وفتحه من هناك.</translation>
    </message>
    <message>
        <source>A change to “{path}” was cut off. Copy it to another folder, together with the file beside it whose name begins like it, and try there.</source>
        <translation>انقطع تعديل على «{path}» في منتصفه. انسخه إلى مجلد آخر، ومعه الملف المجاور الذي يبدأ اسمه بالاسم نفسه، وجرّب هناك.</translation>
    </message>
    <message>
        <source>“{path}” is not kept as it was written. Try another folder, or another stick.</source>
        <translation>لم يُحفظ «{path}» كما كُتب. جرّب مجلدًا آخر، أو فلاشة أخرى.</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Please name a file in it.</source>
        <translation>«{path}» مجلد. اكتب اسم ملف فيه من فضلك.</translation>
    </message>
    <message>
        <source>“{path}” is a pipe or a device, and no file. Please choose another name.</source>
        <translation>«{path}» أنبوب أو جهاز وليس ملفًا. اختر اسمًا آخر من فضلك.</translation>
    </message>
    <message>
        <source>The name “{path}” or the way to it is too long. Please choose a shorter one.</source>
        <translation>الاسم «{path}» أو الطريق إليه أطول من اللازم. اختر اسمًا أقصر من فضلك.</translation>
    </message>
    <message>
        <source>There is no room left for the answer where it should go. Make some room, and try again.</source>
        <translation>لم يبق مكان للإجابة حيث يجب أن تُكتب. أفسح مكانًا ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Another program is using “{path}”. Close it there, then try again.</source>
        <translation>برنامج آخر يستعمل «{path}». بعد إغلاقه هناك تمكن المحاولة من جديد.</translation>
    </message>
    <message>
        <source>“{path}” is not complete. Copy it again from where it came from.</source>
        <translation>«{path}» غير كامل. يُرجى نسخه من جديد من مصدره.</translation>
    </message>
    <message>
        <source>“{path}” is not as it should be, at {where}. Nothing was taken from it.</source>
        <translation>«{path}» ليس كما ينبغي، عند {where}. لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>“{path}” is from a newer version. Please update the program to open it.</source>
        <translation>«{path}» من إصدار أحدث. يفتحه البرنامج بعد تحديثه.</translation>
    </message>
    <message>
        <source>Not everything in this copy of the program works: see the lines above. Install it once more, from a fresh copy.</source>
        <translation>ليس كل شيء في هذه النسخة من البرنامج يعمل: التفاصيل في السطور أعلاه. يُرجى تثبيته من جديد من نسخة أخرى.</translation>
    </message>
    <message>
        <source>There is no day that we know in “{text}”. Write it like this: 7 January Christmas, or 23 January – 6 February Mid-year break.</source>
        <translation>لا نجد يومًا نعرفه في «{text}». اكتبه هكذا: 7 يناير عيد الميلاد، أو 23 يناير – 6 فبراير إجازة نصف العام.</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins. Please change one of the two days.</source>
        <translation>ينتهي «{text}» قبل أن يبدأ. غيّر أحد اليومين من فضلك.</translation>
    </message>
    <message>
        <source>“{text}” and “{other}” have a day in common. Please write each day once.</source>
        <translation>بين «{text}» و«{other}» يوم مشترك. اكتب كل يوم مرة واحدة من فضلك.</translation>
    </message>
    <message>
        <source>We do not see two times in “{text}”. Write it like this: 1  07:45 – 08:30.</source>
        <translation>لا نرى وقتين في «{text}». تُكتب الحصة هكذا: 1  07:45 – 08:30.</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins. Please change one of the two times.</source>
        <translation>تنتهي الحصة «{text}» قبل أن تبدأ. غيّر أحد الوقتين من فضلك.</translation>
    </message>
    <message>
        <source>“{other}” begins before “{text}” ends. Please change one of the times.</source>
        <translation>تبدأ الحصة «{other}» قبل أن تنتهي «{text}». غيّر أحد الأوقات من فضلك.</translation>
    </message>
    <message>
        <source>Slips are kept from {fewest} on, so that nobody can be told by theirs. Nothing of these is kept.</source>
        <translation>لا تُحفظ الأوراق إلا إذا كانت {fewest} فأكثر، حتى لا يُعرف أحد من ورقته. لم يُحفظ شيء من هذه.</translation>
    </message>
    <message>
        <source>A class visit begins with the host’s choice. Ask the host who may come, then tick it here.</source>
        <translation>تبدأ الزيارة الصفية باختيار المضيف. اسأل المضيف من يرحّب به، ثم ضع العلامة هنا.</translation>
    </message>
    <message>
        <source>Host and visitor are the same person. Please choose another visitor.</source>
        <translation>المضيف والزائر شخص واحد. من فضلك اختر زائرًا آخر.</translation>
    </message>
    <message>
        <source>It is left in peace now: nobody asks again until its owner mentions it.</source>
        <translation>نتركها ترتاح الآن: لا أحد يسأل عنها مرة أخرى حتى يذكرها صاحبها.</translation>
    </message>
    <message>
        <source>No meeting is planned yet. It can be kept for later until one is.</source>
        <translation>لم يُخطَّط للقاء بعد. يمكن أن ينتظر في ركن الانتظار إلى أن يُخطَّط للقاء.</translation>
    </message>
    <message>
        <source>An idea cannot come from itself, or from one that came from it. Please choose another.</source>
        <translation>لا تأتي فكرة من نفسها، ولا من فكرة جاءت منها. يرجى اختيار فكرة أخرى.</translation>
    </message>
    <message>
        <source>With this step the chain would come back to somebody who passed it on already. Please choose somebody else.</source>
        <translation>بهذه الخطوة تعود السلسلة إلى من نقل الفكرة من قبل. يرجى اختيار شخص آخر.</translation>
    </message>
    <message>
        <source>A step goes from one to another. Please choose somebody else for one of the two.</source>
        <translation>الخطوة تنتقل من شخص إلى شخص. يرجى اختيار شخص آخر لأحد الطرفين.</translation>
    </message>
    <message>
        <source>{one} and {other} have done something with each other, each on their own side. So they are two people, and stay two.</source>
        <translation>{one} و{other} فعلا شيئًا معًا، كلٌّ منهما من جهته. إذن هما شخصان، ويبقيان اثنين.</translation>
    </message>
    <message>
        <source>Put together, their chains would come back to somebody who passed it on already. Please take a step away first.</source>
        <translation>لو جُمعت سلسلتاهما لعادت الفكرة إلى من نقلها من قبل. احذف خطوة أولًا.</translation>
    </message>
    <message>
        <source>“{path}” has a password. Open it in its own program, save it without one, and choose it again.</source>
        <translation>«{path}» عليه كلمة سر. يُفتح في برنامجه ويُحفظ بلا كلمة سر، ثم نختاره من جديد.</translation>
    </message>
    <message>
        <source>“{path}” is a spreadsheet of the old kind. Open it in Excel or LibreOffice, save it as .xlsx, and choose that.</source>
        <translation>«{path}» جدول من النوع القديم. يُفتح في برنامج الجداول ويُحفظ من هناك بصيغة إكسل الحديثة، ثم نختار الملف الجديد.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read as a spreadsheet, whatever its name ends with. Open it in Excel or LibreOffice, save it as .xlsx, and choose that.</source>
        <translation>«{path}» لا يُقرأ جدولًا أيًّا كانت نهاية اسمه. يُفتح في برنامج الجداول ويُحفظ من هناك بصيغة إكسل الحديثة، ثم نختار الملف الجديد.</translation>
    </message>
    <message>
        <source>“{path}” is far longer than a list of names: {most} rows are read at most. Copy the names into a sheet of their own, and choose that.</source>
        <translation>«{path}» أطول كثيرًا من قائمة أسماء: لا يُقرأ أكثر من {most} من الصفوف. تُنسخ الأسماء في ورقة وحدها ثم نختارها.</translation>
    </message>
    <message>
        <source>Nothing is written in “{path}”. Look whether it is the right file.</source>
        <translation>لا شيء مكتوب في «{path}». لعله ليس الملف المقصود.</translation>
    </message>
    <message>
        <source>“{printer}” stopped before all pages were printed. Look at the printer and print again, or save them as a PDF.</source>
        <translation>توقفت الطابعة «{printer}» قبل طباعة كل الصفحات. يُرجى النظر إلى الطابعة والطباعة من جديد، أو حفظ الصفحات بصيغة PDF.</translation>
    </message>
    <message>
        <source>“{path}” is kept with a passphrase. Open it in the window and type it there; a command takes it from {variable}.</source>
        <translation>الملف «{path}» محفوظ بعبارة سر. افتحه في النافذة واكتبها هناك؛ والأمر المكتوب يأخذها من {variable}.</translation>
    </message>
    <message>
        <source>This is not the passphrase of “{path}”. Please try again: the keyboard may be set to another language.</source>
        <translation>ليست هذه عبارة سر «{path}». حاول مرة أخرى من فضلك: ربما كانت لوحة المفاتيح على لغة أخرى.</translation>
    </message>
    <message>
        <source>Please type the new passphrase first.</source>
        <translation>اكتب عبارة السر الجديدة أولا من فضلك.</translation>
    </message>
    <message>
        <source>The two are not the same. Please type the new passphrase twice again.</source>
        <translation>العبارتان غير متطابقتين. اكتب عبارة السر الجديدة مرتين من جديد من فضلك.</translation>
    </message>
    <message>
        <source>Group {number} of the code is not as it is printed. Please look at it again.</source>
        <translation>المجموعة {number} من الرمز ليست كما هي مطبوعة. راجعها من فضلك.</translation>
    </message>
    <message>
        <source>Nothing can be read in “{path}” any more. Open another copy of it, if you have one.</source>
        <translation>لم يعد يمكن قراءة شيء من «{path}». افتحوا نسخة أخرى منه إن وُجدت.</translation>
    </message>
    <message>
        <source>There is no room left for “{path}”: it takes about {need} MB. Make some room, and try again.</source>
        <translation>لم يبقَ مكان لـ«{path}»: يلزم نحو {need} ميغابايت. بعد إخلاء بعض المساحة تمكن المحاولة من جديد.</translation>
    </message>
    <message>
        <source>“{path}” can only be read where it is, so nothing is changed in it. Give yourself a copy in another folder, and open that.</source>
        <translation>«{path}» لا يمكن إلا قراءته حيث هو، فلا يتغيّر فيه شيء. النسخة منه في مجلد آخر يمكن أن تُفتح وتُغيَّر.</translation>
    </message>
    <message>
        <source>The folder “{path}” is gone. Plug its stick in again, or choose another.</source>
        <translation>لم يعد المجلد «{path}» موجودًا. صِل الفلاشة من جديد، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder “{path}”. Please choose another.</source>
        <translation>لا يمكن كتابة شيء في المجلد «{path}». اختر مجلدًا آخر من فضلك.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{choice}: the usual choice, as nobody has told us anything else</source>
        <translation>{choice}: هكذا الحال ما لم يُذكر غير ذلك</translation>
    </message>
    <message>
        <source>{choice}: told us on {day}</source>
        <translation>{choice}: كما أُخبرنا في {day}</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>‏{size} ك.ب</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>‏{size} م.ب</translation>
    </message>
    <message>
        <source>Spreadsheet of our records</source>
        <translation>جدول بياناتنا</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A file of the term, to give to others</source>
        <translation>ملف الفصل الدراسي للتسليم</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>لمن هذا الملف</translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation>من يُذكر اسمه</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>لا تُذكر أي أسماء.</translation>
    </message>
    <message>
        <source>Please look at these lines: a first name is in them</source>
        <translation>تستحق هذه السطور نظرة: فيها اسم أول</translation>
    </message>
    <message>
        <source>Lines with a first name</source>
        <translation>سطور فيها اسم أول</translation>
    </message>
    <message>
        <source>Your private notes are never given. Where no name was kept, none is added.</source>
        <translation>الملاحظات الخاصة لا تُعطى لأحد أبدًا. وما لم يُحفظ اسم صاحبه يبقى بلا اسم.</translation>
    </message>
    <message>
        <source>Who is named, and why</source>
        <translation>من يُذكر اسمه، ولماذا</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>ماذا فيه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>حفظ الملف…</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>إعداد الملف…</translation>
    </message>
    <message>
        <source>Named as “a member”: {names}</source>
        <translation>باسم «عضو»: {names}</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>{size} في المجموع</translation>
    </message>
    <message>
        <source>Save the file of the term</source>
        <translation>حفظ ملف الفصل الدراسي</translation>
    </message>
    <message>
        <source>Term summary</source>
        <translation>ملخّص الفصل الدراسي</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>حفظ الملف…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
    </message>
    <message>
        <source>Noted: {day}, {audience}, {what}.</source>
        <translation>سُجّل: {day}، {audience}، {what}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرضه في المجلد</translation>
    </message>
    <message>
        <source>A spreadsheet of our records, to give to others</source>
        <translation>جدول ببياناتنا لإعطائه للآخرين</translation>
    </message>
    <message>
        <source>Save the spreadsheet</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <source>The meetings of the term, for a calendar</source>
        <translation>لقاءات الفصل الدراسي، للتقويم</translation>
    </message>
    <message>
        <source>Save the meetings</source>
        <translation>حفظ اللقاءات</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقويم</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>With us since</source>
        <translation>معنا منذ</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>كلمة بلسان صاحبها</translation>
    </message>
    <message>
        <source>What we call them</source>
        <translation>الاسم بيننا</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>to know whom to ask</source>
        <translation>لنعرف من نسأل</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الحجرة</translation>
    </message>
    <message>
        <source>to find each other</source>
        <translation>ليجد بعضنا بعضًا</translation>
    </message>
    <message>
        <source>for our own history</source>
        <translation>لتاريخنا نحن</translation>
    </message>
    <message>
        <source>as our pages say it</source>
        <translation>كما يُكتب في صفحاتنا</translation>
    </message>
    <message>
        <source>only if they like to</source>
        <translation>لمن يحب فقط</translation>
    </message>
    <message>
        <source>In Latin letters</source>
        <translation>بالحروف اللاتينية</translation>
    </message>
    <message>
        <source>In Arabic letters</source>
        <translation>بالحروف العربية</translation>
    </message>
    <message>
        <source>for pages in that language, and to find them</source>
        <translation>لصفحات تلك اللغة، وللبحث به</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>About this meeting</source>
        <translation>عن هذا اللقاء</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>يبدأ الساعة</translation>
    </message>
    <message>
        <source>How many minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>The room is booked for us</source>
        <translation>المكان محجوز لنا</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Learning intention</source>
        <translation>هدف التعلّم</translation>
    </message>
    <message>
        <source>We want to find out…</source>
        <translation>نريد أن نعرف…</translation>
    </message>
    <message>
        <source>Who chose the time</source>
        <translation>من اختار الموعد</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لم يُختر بعد</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>الشاي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>FamilySide</name>
    <message>
        <source>Its family</source>
        <translation>عائلتها</translation>
    </message>
    <message>
        <source>It came from…</source>
        <translation>جاءت من…</translation>
    </message>
    <message>
        <source>Note an idea built on this</source>
        <translation>فكرة تُبنى عليها</translation>
    </message>
    <message>
        <source>Its title, then Enter</source>
        <translation>العنوان، ثم Enter</translation>
    </message>
    <message>
        <source>The new idea’s title</source>
        <translation>عنوان الفكرة الجديدة</translation>
    </message>
    <message>
        <source>It came from {title}</source>
        <translation>جاءت من {title}</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>فك الرابط</translation>
    </message>
    <message>
        <source>All {number}</source>
        <translation>الكل ({number})</translation>
    </message>
    <message>
        <source>The nearest only</source>
        <translation>الأقرب فقط</translation>
    </message>
</context>
<context>
    <name>FileStatus</name>
    <message>
        <source>Undo: {step}</source>
        <translation>تراجع: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>إعادة: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ الساعة {time}</translation>
    </message>
    <message>
        <source>Not saved: {why} Your text is still here.</source>
        <translation>لم يُحفظ: {why} النص ما زال هنا.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>تم التراجع عن: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>أُعيد: {step}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open a community or a term file</source>
        <translation>فتح مجتمع أو ملف فصل دراسي</translation>
    </message>
    <message>
        <source>Communities and term files</source>
        <translation>المجتمعات وملفات الفصول الدراسية</translation>
    </message>
    <message>
        <source>Give a copy</source>
        <translation>تسليم نسخة</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>المجتمعات</translation>
    </message>
    <message>
        <source>A copy is in {file}. The bin and the private notes are in it too.</source>
        <translation>النسخة في {file}. وفيها السلة والملاحظات الخاصة أيضًا.</translation>
    </message>
    <message>
        <source>Writing a copy</source>
        <translation>إعداد نسخة</translation>
    </message>
    <message>
        <source>A whole copy: {file}</source>
        <translation>نسخة كاملة: {file}</translation>
    </message>
    <message>
        <source>Open a spreadsheet with names</source>
        <translation>فتح جدول بيانات فيه أسماء</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>جداول البيانات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Choose the stick</source>
        <translation>اختر الفلاشة</translation>
    </message>
</context>
<context>
    <name>FindsPart</name>
    <message>
        <source>Things we found</source>
        <translation>أشياء وجدناها</translation>
    </message>
    <message>
        <source>Put it into the bin</source>
        <translation>إلى السلة</translation>
    </message>
    <message>
        <source>The reading shelf</source>
        <translation>رفّ القراءة</translation>
    </message>
    <message>
        <source>More that we found</source>
        <translation>أشياء أخرى وجدناها</translation>
    </message>
    <message>
        <source>on paper: {place}</source>
        <translation>على الورق: {place}</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>To begin</source>
        <translation>للبداية</translation>
    </message>
    <message>
        <source>Write down who is in the group</source>
        <translation>كتابة أسماء المجموعة</translation>
    </message>
    <message>
        <source>Plan the first meeting</source>
        <translation>التخطيط للقاء الأول</translation>
    </message>
    <message>
        <source>Print its agenda</source>
        <translation>طباعة جدول أعماله</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>إضافة زملاء</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>تخطيط</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>FoundIdeas</name>
    <message>
        <source>Ideas</source>
        <translation>الأفكار</translation>
    </message>
</context>
<context>
    <name>FoundTryOuts</name>
    <message>
        <source>Find in try-outs</source>
        <translation>بحث في التجارب</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Told us</source>
        <translation>حُكيت</translation>
    </message>
    <message>
        <source>Left for now</source>
        <translation>في راحة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Which try-outs</source>
        <translation>أي التجارب</translation>
    </message>
    <message>
        <source>Try-outs</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>No try-out matches.</source>
        <translation>لا تجربة بهذا الوصف.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>By the day to talk about it</source>
        <translation>بيوم الحديث عنها</translation>
    </message>
    <message>
        <source>By what became of it</source>
        <translation>بما صارت إليه</translation>
    </message>
</context>
<context>
    <name>GoRoundPanel</name>
    <message>
        <source>Everyone in turn</source>
        <translation>جولة</translation>
    </message>
    <message>
        <source>Nobody is trying something out just now.</source>
        <translation>لا تجارب جارية الآن.</translation>
    </message>
    <message>
        <source>How’s it going?</source>
        <translation>كيف تسير تجاربنا؟</translation>
    </message>
    <message>
        <source>Go round</source>
        <translation>بدء الجولة</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation>بحث في المساعدة</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>عرض كل الصفحات</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or fewer letters of it.</source>
        <translation>لا نتائج. قد تفيد كلمة أخرى، أو حروف أقل منها.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>مفاتيح لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Press the button, or open the row</source>
        <translation>ضغط الزر، أو فتح السطر</translation>
    </message>
    <message>
        <source>Leave what has just opened</source>
        <translation>ترك ما فُتح للتو</translation>
    </message>
    <message>
        <source>Move an agenda item</source>
        <translation>تحريك بند في جدول الأعمال</translation>
    </message>
    <message>
        <source>What can be done with a row</source>
        <translation>ما يمكن عمله بصف</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>تحديد عدة صفوف</translation>
    </message>
    <message>
        <source>Rename a row, or change its words</source>
        <translation>تغيير اسم الصف أو كلماته</translation>
    </message>
    <message>
        <source>Put the selected rows into the bin</source>
        <translation>نقل الصفوف المحددة إلى السلة</translation>
    </message>
</context>
<context>
    <name>IdeaChooser</name>
    <message>
        <source>How</source>
        <translation>نوع الصلة</translation>
    </message>
    <message>
        <source>A word of the other idea</source>
        <translation>كلمة من الفكرة الأخرى</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>الأفكار</translation>
    </message>
    <message>
        <source>No idea has these words.</source>
        <translation>لا فكرة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>IdeaFilters</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Things we found</source>
        <translation>أشياء وجدناها</translation>
    </message>
    <message>
        <source>Which ideas</source>
        <translation>أي الأفكار</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>من أين جاءت</translation>
    </message>
    <message>
        <source>Who has a part in it</source>
        <translation>من شارك فيها</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>من أي مصدر</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي زميل</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>بالحالة</translation>
    </message>
    <message>
        <source>People who know</source>
        <translation>من لديهم خبرة</translation>
    </message>
</context>
<context>
    <name>IdeaHeader</name>
    <message>
        <source>A title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>The title of the idea</source>
        <translation>عنوان الفكرة</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>الأفكار</translation>
    </message>
    <message>
        <source>Put it into the bin</source>
        <translation>إلى السلة</translation>
    </message>
    <message>
        <source>Print as a handout</source>
        <translation>طباعة ورقة فكرة</translation>
    </message>
    <message>
        <source>Somebody will try this</source>
        <translation>أحدنا سيجرّبها</translation>
    </message>
    <message>
        <source>said on {day}</source>
        <translation>قيلت في {day}</translation>
    </message>
    <message>
        <source>Meeting {title}</source>
        <translation>لقاء {title}</translation>
    </message>
</context>
<context>
    <name>IdeaPage</name>
    <message>
        <source>Idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>This idea is in the bin</source>
        <translation>هذه الفكرة في السلة</translation>
    </message>
    <message>
        <source>It stays there until somebody wants it back.</source>
        <translation>تبقى هناك حتى نريد استعادتها.</translation>
    </message>
    <message>
        <source>All ideas</source>
        <translation>كل الأفكار</translation>
    </message>
    <message>
        <source>{title} is in the bin.</source>
        <translation>{title} في السلة.</translation>
    </message>
</context>
<context>
    <name>MenuActs</name>
    <message>
        <source>Nothing else was open yet</source>
        <translation>لم يُفتح غيره بعد</translation>
    </message>
    <message>
        <source>Go into a longer text first; what it said before is shown from there.</source>
        <translation>يُرجى الدخول أولًا في نص طويل؛ ومنه تُعرض صيغه السابقة.</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>For a message to colleagues. Names are as the group may read them.</source>
        <translation>لرسالة إلى الزملاء. الأسماء فيها كما يجوز للمجموعة أن تقرأها.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>What to copy</source>
        <translation>ما الذي يُنسخ</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>لغته</translation>
    </message>
    <message>
        <source>Titles in bold, as messengers write it: between asterisks</source>
        <translation>العناوين بخط عريض، كما في تطبيقات المراسلة: بين نجمتين</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>ما سيُنسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Copied: paste it into a message now.</source>
        <translation>نُسخ: الصقه الآن في رسالة.</translation>
    </message>
</context>
<context>
    <name>RolesPart</name>
    <message>
        <source>Roles today</source>
        <translation>أدوار اليوم</translation>
    </message>
</context>
<context>
    <name>RolesTable</name>
    <message>
        <source>Who does what</source>
        <translation>من يقوم بماذا</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>حفظ هذا التوزيع</translation>
    </message>
    <message>
        <source>{name}?</source>
        <translation>{name}؟</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لم يُختر بعد</translation>
    </message>
</context>
<context>
    <name>SeatRing</name>
    <message>
        <source>their turn</source>
        <translation>الدور هنا الآن</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>سمعنا هذا الصوت</translation>
    </message>
    <message>
        <source>Their turn now</source>
        <translation>الدور هنا الآن</translation>
    </message>
    <message>
        <source>Not heard after all</source>
        <translation>لم نسمع هذا الصوت بعد</translation>
    </message>
    <message>
        <source>One seat on</source>
        <translation>إلى المقعد التالي</translation>
    </message>
    <message>
        <source>One seat back</source>
        <translation>إلى المقعد السابق</translation>
    </message>
</context>
<context>
    <name>SeatsPart</name>
    <message>
        <source>Who has spoken</source>
        <translation>من تكلّم حتى الآن</translation>
    </message>
    <message>
        <source>Only you see this. It is forgotten at the end.</source>
        <translation>تظهر هنا فقط، وتُنسى عند الختام.</translation>
    </message>
    <message>
        <source>Tap a seat when somebody starts</source>
        <translation>ضغطة على المقعد حين يبدأ صاحبه</translation>
    </message>
    <message>
        <source>Nobody sits here yet</source>
        <translation>لا أسماء هنا بعد</translation>
    </message>
    <message>
        <source>Everyone was heard</source>
        <translation>سمعنا الجميع</translation>
    </message>
    <message>
        <source>one two three four five six seven eight nine ten eleven twelve</source>
        <translation>واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة</translation>
    </message>
    <message numerus="yes">
        <source>%n not heard yet</source>
        <translation>
            <numerusform>سمعنا الجميع</numerusform>
            <numerusform>صوت واحد لم نسمعه بعد</numerusform>
            <numerusform>صوتان لم نسمعهما بعد</numerusform>
            <numerusform>%n أصوات لم نسمعها بعد</numerusform>
            <numerusform>%n صوتًا لم نسمعه بعد</numerusform>
            <numerusform>%n صوت لم نسمعه بعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Was the intention met?</source>
        <translation>هل تحقق هدف التعلّم؟</translation>
    </message>
    <message>
        <source>What do we take with us?</source>
        <translation>ماذا نأخذ معنا؟</translation>
    </message>
    <message>
        <source>One sentence is enough</source>
        <translation>تكفي جملة واحدة</translation>
    </message>
</context>
<context>
    <name>TryingPart</name>
    <message>
        <source>Who is trying it</source>
        <translation>من يجرّبها</translation>
    </message>
    <message>
        <source>Nobody yet. Whoever likes it may begin.</source>
        <translation>لا أحد بعد. والبدء لمن يحب.</translation>
    </message>
    <message>
        <source>trying it now</source>
        <translation>تجربة جارية</translation>
    </message>
</context>
<context>
    <name>IdeasInWords</name>
    <message>
        <source>Ideas of this term</source>
        <translation>أفكار هذا الفصل الدراسي</translation>
    </message>
    <message>
        <source>No idea was noted in these days yet.</source>
        <translation>لم تُدوَّن فكرة في هذه الفترة بعد.</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Ideas</source>
        <translation>الأفكار</translation>
    </message>
    <message>
        <source>Find in ideas</source>
        <translation>بحث في الأفكار</translation>
    </message>
    <message>
        <source>No ideas here yet</source>
        <translation>لا أفكار هنا بعد</translation>
    </message>
    <message>
        <source>When somebody says “what if we…”, keep it here in their words, with their name or without. It can grow from there.</source>
        <translation>حين يقول أحدنا «ماذا لو…»، نحفظها هنا بكلماته، باسمه أو بلا اسم، ومن هنا تنمو.</translation>
    </message>
    <message>
        <source>Note the first idea</source>
        <translation>تدوين أول فكرة</translation>
    </message>
    <message>
        <source>Nothing found yet: what somebody reads, sees or hears can wait here.</source>
        <translation>لا شيء بعد: ما نقرؤه أو نراه أو نسمعه يمكن أن ينتظر هنا.</translation>
    </message>
    <message>
        <source>The first idea will appear here.</source>
        <translation>هنا تظهر أول فكرة.</translation>
    </message>
    <message>
        <source>What could I try?</source>
        <translation>ماذا يمكنني أن أجرب؟</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>More about this item</source>
        <translation>المزيد عن هذا البند</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Part of the meeting</source>
        <translation>جزء اللقاء</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>من أين جاء</translation>
    </message>
    <message>
        <source>Suggested by</source>
        <translation>باقتراح من</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>بلا أسماء</translation>
    </message>
    <message>
        <source>Phase of learning</source>
        <translation>مرحلة التعلّم</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>ما انتهى إليه</translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <translation>الدقائق الفعلية</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>On every agenda</source>
        <translation>في كل جدول أعمال</translation>
    </message>
    <message>
        <source>Moves on by itself</source>
        <translation>ينتقل وحده إلى البند التالي</translation>
    </message>
    <message>
        <source>When its minutes are over, the next part begins by itself.</source>
        <translation>حين تنتهي دقائقه يبدأ البند التالي وحده.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>agenda agreed</source>
        <translation>اتُّفق على جدوله</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارٍ الآن</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ترحيب</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>نشاط افتتاحي</translation>
    </message>
    <message>
        <source>How’s it going?</source>
        <translation>كيف تسير تجاربنا؟</translation>
    </message>
    <message>
        <source>New learning</source>
        <translation>تعلّم جديد</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>خطتي</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الختام</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>تعلّم</translation>
    </message>
    <message>
        <source>caring for each other</source>
        <translation>مودّة</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>أمور إدارية</translation>
    </message>
    <message>
        <source>group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>الميسّر/ة</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>من خارج المجموعة</translation>
    </message>
    <message>
        <source>information: told</source>
        <translation>معلومة: تُحكى</translation>
    </message>
    <message>
        <source>experience: seen or tried</source>
        <translation>خبرة: تُرى أو تُجرَّب</translation>
    </message>
    <message>
        <source>coaching: done together</source>
        <translation>مرافقة: نفعلها معًا</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>لم يأتِ دوره بعد</translation>
    </message>
    <message>
        <source>talked about</source>
        <translation>تحدثنا فيه</translation>
    </message>
    <message>
        <source>goes on next time</source>
        <translation>نكمله المرة القادمة</translation>
    </message>
    <message>
        <source>kept for later</source>
        <translation>في ركن الانتظار</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>التيسير</translation>
    </message>
    <message>
        <source>Timekeeper</source>
        <translation>ضبط الوقت</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>تدوين الملاحظات</translation>
    </message>
    <message>
        <source>Challenger</source>
        <translation>الرأي الآخر</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>تحدٍّ</translation>
    </message>
    <message>
        <source>question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>other view</source>
        <translation>رأي آخر</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>افتراض</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>شكر</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>عبارة</translation>
    </message>
    <message>
        <source>something found</source>
        <translation>شيء وجدناه</translation>
    </message>
    <message>
        <source>With the name</source>
        <translation>باسم صاحبها</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>للمجموعة</translation>
    </message>
    <message>
        <source>No name kept</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Our own classrooms</source>
        <translation>من فصولنا</translation>
    </message>
    <message>
        <source>Best practice</source>
        <translation>ممارسات جيدة</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>بحوث</translation>
    </message>
    <message>
        <source>New and untested</source>
        <translation>جديد لم يُختبر بعد</translation>
    </message>
    <message>
        <source>said</source>
        <translation>قيلت</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>نجرّبها</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>عدّلناها</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>احتفظنا بها</translation>
    </message>
    <message>
        <source>left for now</source>
        <translation>في راحة</translation>
    </message>
    <message>
        <source>suggested by</source>
        <translation>باقتراح من</translation>
    </message>
    <message>
        <source>built on by</source>
        <translation>تطوير من</translation>
    </message>
    <message>
        <source>adapted by</source>
        <translation>تعديل من</translation>
    </message>
    <message>
        <source>tried first by</source>
        <translation>أول تجربة من</translation>
    </message>
    <message>
        <source>inspired by</source>
        <translation>إلهام من</translation>
    </message>
    <message>
        <source>built on it</source>
        <translation>بُنيت عليها</translation>
    </message>
    <message>
        <source>adapted from it</source>
        <translation>عُدّلت عنها</translation>
    </message>
    <message>
        <source>inspired by it</source>
        <translation>استُلهمت منها</translation>
    </message>
    <message>
        <source>Told us</source>
        <translation>حُكيت</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Changed it</source>
        <translation>عُدّلت</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>نتركها ترتاح</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>دعوة مفتوحة</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>في المجموعة</translation>
    </message>
    <message>
        <source>taking a break</source>
        <translation>في استراحة</translation>
    </message>
    <message>
        <source>left</source>
        <translation>معنا سابقًا</translation>
    </message>
    <message>
        <source>For the group</source>
        <translation>للمجموعة</translation>
    </message>
    <message>
        <source>For the school</source>
        <translation>للمدرسة</translation>
    </message>
    <message>
        <source>For outside the school</source>
        <translation>لمن خارج المدرسة</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>As we call them</source>
        <translation>الاسم بيننا</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>“a member”</source>
        <translation>«عضو»</translation>
    </message>
    <message>
        <source>What we are for</source>
        <translation>لماذا نلتقي</translation>
    </message>
    <message>
        <source>How we work together</source>
        <translation>كيف نعمل معًا</translation>
    </message>
    <message>
        <source>What we are asking this term</source>
        <translation>سؤالنا في هذا الفصل الدراسي</translation>
    </message>
    <message>
        <source>Teacher learning community (TLC)</source>
        <translation>مجتمع تعلّم المعلمين (TLC)</translation>
    </message>
    <message>
        <source>Professional learning community (PLC)</source>
        <translation>مجتمع التعلّم المهني (PLC)</translation>
    </message>
    <message>
        <source>Learning circle</source>
        <translation>حلقة تعلّم</translation>
    </message>
    <message>
        <source>Community of practice</source>
        <translation>مجتمع الممارسة</translation>
    </message>
    <message>
        <source>1 2 3</source>
        <translation>‏1 2 3</translation>
    </message>
    <message>
        <source>١ ٢ ٣</source>
        <translation>‏١ ٢ ٣</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>‏A4</translation>
    </message>
    <message>
        <source>A5, two on a sheet</source>
        <translation>‏A5، صفحتان في الورقة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>‏Letter</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>name not kept</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>نتركه</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>called away</source>
        <translation>استدعاء</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ضوضاء</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>انقطاع الكهرباء</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>الشاي</translation>
    </message>
    <message>
        <source>tell</source>
        <translation>حكاية</translation>
    </message>
    <message>
        <source>show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>do together</source>
        <translation>عمل معًا</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>مرافقة</translation>
    </message>
    <message>
        <source>not yet agreed</source>
        <translation>لم يُتفق عليها بعد</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>متفق عليها</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>تمّت</translation>
    </message>
    <message>
        <source>we do not know yet</source>
        <translation>لا نعرف بعد</translation>
    </message>
    <message>
        <source>yes, freely</source>
        <translation>نعم، بحرية</translation>
    </message>
    <message>
        <source>for the group</source>
        <translation>للمجموعة</translation>
    </message>
    <message>
        <source>no, only read here</source>
        <translation>لا، للقراءة هنا فقط</translation>
    </message>
    <message>
        <source>isolation</source>
        <translation>عزلة</translation>
    </message>
    <message>
        <source>initiation</source>
        <translation>بداية</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>integration</source>
        <translation>تكامل</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Cover for a lesson</source>
        <translation>من يحلّ محلّنا في حصة</translation>
    </message>
    <message>
        <source>A room</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>نسخ مصوّرة</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>I kept it</source>
        <translation>وفيتُ به</translation>
    </message>
    <message>
        <source>it did not work out</source>
        <translation>لم يتيسّر</translation>
    </message>
    <message>
        <source>drawn in</source>
        <translation>شدّني</translation>
    </message>
    <message>
        <source>gently nudged</source>
        <translation>تشجيع لطيف</translation>
    </message>
    <message>
        <source>pushed</source>
        <translation>دفع</translation>
    </message>
    <message>
        <source>shoved</source>
        <translation>دفع بقوة</translation>
    </message>
</context>
<context>
    <name>Latest</name>
    <message>
        <source>Latest ideas</source>
        <translation>أحدث الأفكار</translation>
    </message>
    <message>
        <source>{part} {names}</source>
        <translation>{part} {names}</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Given to others</source>
        <translation>ما خرج من الجهاز</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>طباعة هذه القائمة</translation>
    </message>
    <message>
        <source>Every file given to others adds its line here. The lines stay in this community.</source>
        <translation>كل ملف يخرج يضيف سطره هنا. وتبقى السطور في هذا المجتمع.</translation>
    </message>
    <message>
        <source>Nothing was given to others yet</source>
        <translation>لم يخرج شيء بعد</translation>
    </message>
    <message>
        <source>When you make a file of a term for somebody else, a line about it will appear here.</source>
        <translation>عند إعداد ملف فصل دراسي لغيرنا، يظهر سطره هنا.</translation>
    </message>
    <message>
        <source>Go to the terms</source>
        <translation>إلى الفصول الدراسية</translation>
    </message>
    <message>
        <source>Named: {names}</source>
        <translation>الأسماء المذكورة: {names}</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>لا تُذكر أي أسماء.</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>What ships with the program</source>
        <translation>ما يأتي مع البرنامج</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>نص الرخصة</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>TLC Desktop</source>
        <translation>‏TLC Desktop</translation>
    </message>
</context>
<context>
    <name>MeetingHeader</name>
    <message>
        <source>Title of the meeting</source>
        <translation>عنوان اللقاء</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit when, where and who</source>
        <translation>تعديل الموعد والمكان والأدوار</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Meeting</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>اللقاءات</translation>
    </message>
</context>
<context>
    <name>MeetingActs</name>
    <message>
        <source>More about this meeting</source>
        <translation>المزيد عن هذا اللقاء</translation>
    </message>
    <message>
        <source>Print agenda</source>
        <translation>طباعة جدول الأعمال</translation>
    </message>
    <message>
        <source>Print summary</source>
        <translation>طباعة الملخّص</translation>
    </message>
    <message>
        <source>Delete this meeting</source>
        <translation>حذف هذا اللقاء</translation>
    </message>
    <message>
        <source>The agenda is agreed</source>
        <translation>اتفقنا على جدول الأعمال</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>فتح من جديد</translation>
    </message>
    <message>
        <source>We met: close this meeting</source>
        <translation>عُقد اللقاء: اختتامه</translation>
    </message>
    <message>
        <source>“{title}” is in the bin.</source>
        <translation>«{title}» في السلة.</translation>
    </message>
    <message>
        <source>Copy as text…</source>
        <translation>نسخ كنص…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>واصِل</translation>
    </message>
    <message>
        <source>the meeting itself</source>
        <translation>اللقاء نفسه</translation>
    </message>
    <message>
        <source>the agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>who came</source>
        <translation>من حضر</translation>
    </message>
    <message>
        <source>who does what</source>
        <translation>من يقوم بماذا</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>ideas</source>
        <translation>الأفكار</translation>
    </message>
    <message>
        <source>try-outs</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>It is open again. Nothing has changed since it was closed.</source>
        <translation>فُتح من جديد. لم يتغيّر شيء منذ اختتامه.</translation>
    </message>
    <message>
        <source>It is open again. Changed since it was closed: {what}.</source>
        <translation>فُتح من جديد. تغيّر منذ اختتامه: {what}.</translation>
    </message>
    <message>
        <source>What the slips said…</source>
        <translation>ماذا قالت الأوراق…</translation>
    </message>
    <message>
        <source>Print the run sheet</source>
        <translation>طباعة ورقة التيسير</translation>
    </message>
    <message>
        <source>Ask the head for the room</source>
        <translation>طلب المكان من المدير</translation>
    </message>
    <message>
        <source>Print an invitation</source>
        <translation>طباعة دعوة</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>من الأوراق</translation>
    </message>
    <message>
        <source>Print everything for it</source>
        <translation>طباعة كل ما يلزمه</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>from outside</source>
        <translation>من خارج المجموعة</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>من {start} إلى {end}</translation>
    </message>
    <message>
        <source>{place} (to be asked for)</source>
        <translation>{place} (لم يُحجز بعد)</translation>
    </message>
    <message>
        <source>tea: {names}</source>
        <translation>الشاي: {names}</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>اللقاءات</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>لا لقاءات بعد</translation>
    </message>
    <message>
        <source>A title and a day are enough to plan the first one.</source>
        <translation>لتخطيط أول لقاء يكفي عنوان ويوم.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>تخطيط لقاء</translation>
    </message>
    <message>
        <source>Show earlier meetings</source>
        <translation>عرض اللقاءات الأقدم</translation>
    </message>
    <message>
        <source>A past meeting</source>
        <translation>لقاء سبق عقده</translation>
    </message>
    <message>
        <source>Enter a meeting that already took place</source>
        <translation>إدخال لقاء سبق عقده</translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>تخطيط العام</translation>
    </message>
    <message>
        <source>Find in meetings</source>
        <translation>بحث في اللقاءات</translation>
    </message>
    <message>
        <source>Coming up first</source>
        <translation>القادم أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
</context>
<context>
    <name>MemberPart</name>
    <message>
        <source>The name stays as it was until there is another.</source>
        <translation>يبقى الاسم كما كان حتى يُكتب غيره.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>عودة</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Erase for ever…</source>
        <translation>محو نهائي…</translation>
    </message>
    <message>
        <source>{name} is in the bin.</source>
        <translation>{name} في السلة.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>How this name may appear</source>
        <translation>كيف يظهر هذا الاسم</translation>
    </message>
    <message>
        <source>with us since {month}</source>
        <translation>معنا منذ {month}</translation>
    </message>
    <message>
        <source>More for this colleague</source>
        <translation>المزيد لهذا الاسم</translation>
    </message>
    <message>
        <source>Typed twice…</source>
        <translation>مكتوب مرتين…</translation>
    </message>
    <message>
        <source>Print all that is theirs</source>
        <translation>طباعة كل ما يخص الزميل</translation>
    </message>
    <message>
        <source>Save all that is theirs…</source>
        <translation>حفظ كل ما يخص الزميل…</translation>
    </message>
    <message>
        <source>Print their path</source>
        <translation>طباعة مسيرته</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;New community…</source>
        <translation>م&amp;جتمع جديد…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>فتح من جدي&amp;د</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Give a copy…</source>
        <translation>تسليم &amp;نسخة…</translation>
    </message>
    <message>
        <source>What has &amp;left this computer</source>
        <translation>ما &amp;خرج من هذا الجهاز</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>&amp;السلة</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>الإ&amp;عدادات</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;غلاق البرنامج</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Note an idea</source>
        <translation>تدوين &amp;فكرة</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;انتقال</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>الي&amp;وم</translation>
    </message>
    <message>
        <source>&amp;Meetings</source>
        <translation>ال&amp;لقاءات</translation>
    </message>
    <message>
        <source>&amp;Ideas</source>
        <translation>الأ&amp;فكار</translation>
    </message>
    <message>
        <source>T&amp;ry-outs</source>
        <translation>الت&amp;جارب</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>ال&amp;زملاء</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>الت&amp;الي</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;About this page</source>
        <translation>عن هذه ال&amp;صفحة</translation>
    </message>
    <message>
        <source>About TLC &amp;Desktop</source>
        <translation>&amp;عن TLC Desktop</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ق&amp;ص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نس&amp;خ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>Text of the &amp;usual size</source>
        <translation>نص بالحجم ال&amp;معتاد</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>مفا&amp;تيح لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>الل&amp;قاء</translation>
    </message>
    <message>
        <source>&amp;Begin, or go on</source>
        <translation>ا&amp;بدأ أو واصِل</translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <translation>الجزء ال&amp;تالي</translation>
    </message>
    <message>
        <source>Part b&amp;efore</source>
        <translation>الجزء ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Pause, or go on</source>
        <translation>إيقا&amp;ف مؤقت أو مواصلة</translation>
    </message>
    <message>
        <source>&amp;Five more minutes</source>
        <translation>&amp;خمس دقائق إضافية</translation>
    </message>
    <message>
        <source>&amp;Interruption…</source>
        <translation>مقا&amp;طعة…</translation>
    </message>
    <message>
        <source>Fit the &amp;rest</source>
        <translation>و&amp;زّع الباقي</translation>
    </message>
    <message>
        <source>The line is a &amp;story</source>
        <translation>السطر &amp;حكاية</translation>
    </message>
    <message>
        <source>Private n&amp;ote</source>
        <translation>&amp;ملاحظة خاصة</translation>
    </message>
    <message>
        <source>On the pro&amp;jector</source>
        <translation>على جهاز ال&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Close the meeting</source>
        <translation>اختم الل&amp;قاء</translation>
    </message>
    <message>
        <source>Pr&amp;otocols</source>
        <translation>البرو&amp;توكولات</translation>
    </message>
    <message>
        <source>Free perio&amp;ds</source>
        <translation>&amp;حصص الفراغ</translation>
    </message>
    <message>
        <source>Our &amp;year</source>
        <translation>عام&amp;نا</translation>
    </message>
    <message>
        <source>Make a sp&amp;readsheet…</source>
        <translation>إنشا&amp;ء جدول بيانات…</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>ن&amp;سخ كجدول</translation>
    </message>
    <message>
        <source>&amp;From paper</source>
        <translation>من الأورا&amp;ق</translation>
    </message>
    <message>
        <source>&amp;Blank forms, for a week without electricity</source>
        <translation>&amp;نماذج فارغة، لأسبوع بلا كهرباء</translation>
    </message>
    <message>
        <source>&amp;Where our records are, for a drawer</source>
        <translation>أين &amp;سجلاتنا، للحفظ في درج</translation>
    </message>
    <message>
        <source>&amp;Everything to print</source>
        <translation>كل ما يم&amp;كن طباعته</translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation>النسخ الا&amp;حتياطية</translation>
    </message>
    <message>
        <source>Lock no&amp;w</source>
        <translation>&amp;أقفل الآن</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>الص&amp;يغ السابقة…</translation>
    </message>
</context>
<context>
    <name>MonthPopup</name>
    <message>
        <source>Choose a day</source>
        <translation>اختيار يوم</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>NamingGrid</name>
    <message>
        <source>Not asked yet</source>
        <translation>لم نسأل بعد</translation>
    </message>
    <message>
        <source>They told us on</source>
        <translation>أُخبرنا في</translation>
    </message>
    <message>
        <source>told us on</source>
        <translation>أُخبرنا في</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>في المجموعة</translation>
    </message>
    <message>
        <source>agendas, summaries, the projector</source>
        <translation>جداول الأعمال والملخّصات وشاشة العرض</translation>
    </message>
    <message>
        <source>In the school</source>
        <translation>في المدرسة</translation>
    </message>
    <message>
        <source>pages pinned in the staff room</source>
        <translation>صفحات معلّقة في حجرة المعلمين</translation>
    </message>
    <message>
        <source>Outside the school</source>
        <translation>خارج المدرسة</translation>
    </message>
    <message>
        <source>the term summary file</source>
        <translation>ملف ملخّص الفصل الدراسي</translation>
    </message>
    <message>
        <source>{part} {names}</source>
        <translation>{part} {names}</translation>
    </message>
    <message>
        <source>The agenda will say: {credit}.</source>
        <translation>سيُكتب في جدول الأعمال: {credit}.</translation>
    </message>
    <message>
        <source>A page in the staff room will say: {credit}.</source>
        <translation>سيُكتب في صفحة بحجرة المعلمين: {credit}.</translation>
    </message>
    <message>
        <source>The term summary will say: {credit}.</source>
        <translation>سيُكتب في ملخّص الفصل الدراسي: {credit}.</translation>
    </message>
    <message>
        <source>Print their slip</source>
        <translation>طباعة القصاصة</translation>
    </message>
    <message>
        <source>A slip for each</source>
        <translation>قصاصة لكل زميل</translation>
    </message>
</context>
<context>
    <name>NewTerm</name>
    <message>
        <source>Add this term</source>
        <translation>إضافة هذا الفصل الدراسي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>NextMeeting</name>
    <message>
        <source>No meeting is planned yet</source>
        <translation>لا لقاء مخطَّط بعد</translation>
    </message>
    <message>
        <source>A title and a day are enough to begin.</source>
        <translation>للبداية يكفي عنوان ويوم.</translation>
    </message>
    <message>
        <source>Plan the next meeting</source>
        <translation>التخطيط للقاء القادم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>فتح {title}</translation>
    </message>
    <message>
        <source>This meeting is now</source>
        <translation>لقاؤنا الآن</translation>
    </message>
    <message>
        <source>Next meeting, tomorrow</source>
        <translation>لقاؤنا القادم غدًا</translation>
    </message>
    <message numerus="yes">
        <source>Next meeting, in %n day(s)</source>
        <translation>
            <numerusform>لقاؤنا القادم اليوم</numerusform>
            <numerusform>لقاؤنا القادم بعد يوم</numerusform>
            <numerusform>لقاؤنا القادم بعد يومين</numerusform>
            <numerusform>لقاؤنا القادم بعد %n أيام</numerusform>
            <numerusform>لقاؤنا القادم بعد %n يومًا</numerusform>
            <numerusform>لقاؤنا القادم بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>من {start} إلى {end}</translation>
    </message>
    <message>
        <source>tea: {names}</source>
        <translation>الشاي: {names}</translation>
    </message>
    <message>
        <source>Did {title} of {day} take place?</source>
        <translation>هل عُقد لقاء {title} يوم {day}؟</translation>
    </message>
    <message>
        <source>There is nothing on the agenda yet</source>
        <translation>لا شيء في جدول الأعمال بعد</translation>
    </message>
    <message numerus="yes">
        <source>The agenda runs %n minute(s) over</source>
        <translation>
            <numerusform>جدول الأعمال على قدر الوقت</numerusform>
            <numerusform>جدول الأعمال أطول من الوقت بدقيقة</numerusform>
            <numerusform>جدول الأعمال أطول من الوقت بدقيقتين</numerusform>
            <numerusform>جدول الأعمال أطول من الوقت بـ%n دقائق</numerusform>
            <numerusform>جدول الأعمال أطول من الوقت بـ%n دقيقة</numerusform>
            <numerusform>جدول الأعمال أطول من الوقت بـ%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no room yet</source>
        <translation>لا مكان له بعد</translation>
    </message>
    <message>
        <source>{place} is not booked yet</source>
        <translation>لم نتأكد بعد من حجز {place}</translation>
    </message>
    <message>
        <source>What we want to learn is not written yet</source>
        <translation>لم نكتب بعد ما نريد أن نتعلّمه</translation>
    </message>
    <message>
        <source>Yes, close the meeting</source>
        <translation>اختتام</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Print agenda</source>
        <translation>طباعة جدول الأعمال</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>اليوم، {time}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>واصِل</translation>
    </message>
    <message>
        <source>{title} of {day} was begun, and nobody ended it</source>
        <translation>بدأ لقاء {title} يوم {day}، ولم يختمه أحد</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>اختم اللقاء</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Note an idea, or something you found</source>
        <translation>تدوين فكرة أو شيء وجدناه</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>Something found</source>
        <translation>شيء وجدناه</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Note an idea, and press Enter</source>
        <translation>فكرة، ثم Enter</translation>
    </message>
    <message>
        <source>Note what you found, and press Enter</source>
        <translation>شيء وجدناه، ثم Enter</translation>
    </message>
    <message>
        <source>Noted: {title}</source>
        <translation>دُوّنت: {title}</translation>
    </message>
    <message>
        <source>An idea, then Enter</source>
        <translation>فكرة، ثم Enter</translation>
    </message>
    <message>
        <source>Note what you found</source>
        <translation>شيء وجدناه</translation>
    </message>
</context>
<context>
    <name>CreditedNoteLine</name>
    <message>
        <source>Note an idea</source>
        <translation>تدوين فكرة</translation>
    </message>
    <message>
        <source>Who suggested it</source>
        <translation>باقتراح من</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>name not kept</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Note something you found and want to tell the others</source>
        <translation>شيء وجدناه يستحق أن يُحكى</translation>
    </message>
    <message>
        <source>Note an idea: a few words are enough</source>
        <translation>فكرة: تكفي كلمات قليلة</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>PageChoices</name>
    <message>
        <source>Sheets</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Handout of another idea…</source>
        <translation>ورقة فكرة أخرى…</translation>
    </message>
    <message>
        <source>Whose handout?</source>
        <translation>ورقة أي فكرة؟</translation>
    </message>
</context>
<context>
    <name>BackLink</name>
    <message>
        <source>Back to {page}</source>
        <translation>العودة إلى {page}</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>‏{page} من {pages}</translation>
    </message>
    <message>
        <source>Preparing the page…</source>
        <translation>إعداد الصفحة…</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>ورقة فكرة</translation>
    </message>
    <message>
        <source>Summary of a meeting</source>
        <translation>ملخّص لقاء</translation>
    </message>
    <message>
        <source>Summary of a term</source>
        <translation>ملخّص الفصل الدراسي</translation>
    </message>
    <message>
        <source>Given to others</source>
        <translation>ما خرج من الجهاز</translation>
    </message>
    <message>
        <source>Who tried what, and all that was said in a term</source>
        <translation>من جرّب ماذا وكل ما قيل في الفصل الدراسي</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>ورقة الترحيب</translation>
    </message>
    <message>
        <source>Meetings of a term</source>
        <translation>لقاءات فصل دراسي</translation>
    </message>
    <message>
        <source>What we agreed, as a poster to sign</source>
        <translation>ما اتفقنا عليه، ملصق للتوقيع</translation>
    </message>
    <message>
        <source>All that is a colleague’s, to take along</source>
        <translation>كل ما يخص زميلًا، ليأخذه معه</translation>
    </message>
    <message>
        <source>The path of a colleague, to keep</source>
        <translation>مسيرة زميل، للاحتفاظ بها</translation>
    </message>
    <message>
        <source>Protocol, a card for everyone</source>
        <translation>بروتوكول، بطاقة للجميع</translation>
    </message>
    <message>
        <source>Run sheet, to run a meeting from paper</source>
        <translation>ورقة تيسير اللقاء من الورق</translation>
    </message>
    <message>
        <source>My plan, slips to write on</source>
        <translation>خطتي، قصاصات للكتابة</translation>
    </message>
    <message>
        <source>What will I say, a slip for whoever tried something</source>
        <translation>ماذا سأقول، قصاصة لكل من جرّب شيئًا</translation>
    </message>
    <message>
        <source>A class visit, a sheet for its host</source>
        <translation>زيارة صفية، ورقة لمن يستضيف</translation>
    </message>
    <message>
        <source>What we need, a letter to the head</source>
        <translation>ما نحتاجه، خطاب إلى المدير</translation>
    </message>
    <message>
        <source>A room and time, a letter to the head</source>
        <translation>مكان ووقت، خطاب إلى المدير</translation>
    </message>
    <message>
        <source>Invitation to a meeting, for a colleague</source>
        <translation>دعوة إلى لقاء، لزميل</translation>
    </message>
    <message>
        <source>Slips to think on, before anybody speaks</source>
        <translation>قصاصات للتفكير قبل أن يتكلم أحد</translation>
    </message>
    <message>
        <source>Slips on how the meeting was</source>
        <translation>قصاصات كيف كان اللقاء</translation>
    </message>
    <message>
        <source>How may my name appear, a slip for each colleague</source>
        <translation>كيف يظهر اسمي، قصاصة لكل زميل</translation>
    </message>
    <message>
        <source>Questions to talk about, and where we are, to fill in</source>
        <translation>أسئلة نتحدث عنها، وأين نحن، لنملأها معًا</translation>
    </message>
    <message>
        <source>From one to another, a card for each of the two</source>
        <translation>من شخص إلى شخص، بطاقة لكل من الاثنين</translation>
    </message>
    <message>
        <source>Our ideas as cards to cut apart</source>
        <translation>أفكارنا على بطاقات تُقصّ</translation>
    </message>
    <message>
        <source>Everything for a meeting</source>
        <translation>كل ما يلزم اللقاء</translation>
    </message>
    <message>
        <source>A term to celebrate, for the wall of the staff room</source>
        <translation>فصل دراسي نحتفل به، لحائط غرفة المعلمين</translation>
    </message>
    <message>
        <source>Where our records are, and how to get them back</source>
        <translation>أين سجلاتنا، وكيف نستعيدها</translation>
    </message>
    <message>
        <source>Forms for a week without electricity</source>
        <translation>نماذج لأسبوع بلا كهرباء</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
</context>
<context>
    <name>ParkingPanel</name>
    <message>
        <source>For later</source>
        <translation>ركن الانتظار</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Keep something for later…</source>
        <translation>شيء نتركه لوقت لاحق…</translation>
    </message>
    <message>
        <source>Nothing is waiting here.</source>
        <translation>لا شيء ينتظر هنا.</translation>
    </message>
    <message>
        <source>Bring “{title}” into this meeting</source>
        <translation>إدخال «{title}» في هذا اللقاء</translation>
    </message>
    <message>
        <source>Into this meeting</source>
        <translation>إلى هذا اللقاء</translation>
    </message>
    <message>
        <source>Remove “{title}”</source>
        <translation>حذف «{title}»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Hide what is kept for later</source>
        <translation>إغلاق ركن الانتظار</translation>
    </message>
    <message>
        <source>Show what is kept for later</source>
        <translation>فتح ركن الانتظار</translation>
    </message>
    <message>
        <source>“{title}” is in the bin.</source>
        <translation>«{title}» في السلة.</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Find a colleague</source>
        <translation>بحث عن زميل</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>إضافة اسم</translation>
    </message>
    <message>
        <source>Add a name, and press Enter</source>
        <translation>إضافة اسم، ثم Enter</translation>
    </message>
    <message>
        <source>Nobody with that name</source>
        <translation>لا أحد بهذا الاسم</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>{name} is here already.</source>
        <translation>الاسم {name} موجود من قبل.</translation>
    </message>
    <message>
        <source>taking a break</source>
        <translation>في استراحة</translation>
    </message>
    <message>
        <source>left</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>لا أسماء هنا بعد</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>By last name</source>
        <translation>بالاسم الأخير</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>بالمادة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الزملاء</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>الزملاء</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>ما اتفقنا عليه</translation>
    </message>
    <message>
        <source>Add names</source>
        <translation>إضافة أسماء</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>لا أسماء هنا بعد</translation>
    </message>
    <message>
        <source>Type or paste the names of your group. A name is all that is needed.</source>
        <translation>تُكتب أسماء المجموعة هنا أو تُلصق. لا نحتاج إلى أكثر من الاسم.</translation>
    </message>
    <message>
        <source>Free periods</source>
        <translation>حصص الفراغ</translation>
    </message>
</context>
<context>
    <name>PeoplePopup</name>
    <message>
        <source>Choose names</source>
        <translation>اختيار أسماء</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Plan a meeting</source>
        <translation>تخطيط لقاء</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>ما موضوعه؟</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>يوم/شهر/سنة</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>يبدأ الساعة</translation>
    </message>
    <message>
        <source>How many minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Start from this agenda</source>
        <translation>جدول أعمال للبداية</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>A meeting that already took place</source>
        <translation>لقاء سبق عقده</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>تخطيط</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>أي يوم؟</translation>
    </message>
    <message>
        <source>What is its title?</source>
        <translation>ماذا نسمّيه؟</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) came along from earlier meetings.</source>
        <translation>
            <numerusform>لم يأتِ معه شيء من لقاءات سابقة.</numerusform>
            <numerusform>جاء معه بند من لقاء سابق.</numerusform>
            <numerusform>جاء معه بندان من لقاءات سابقة.</numerusform>
            <numerusform>جاءت معه %n بنود من لقاءات سابقة.</numerusform>
            <numerusform>جاء معه %n بندًا من لقاءات سابقة.</numerusform>
            <numerusform>جاء معه %n بند من لقاءات سابقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlansPanel</name>
    <message>
        <source>Somebody will try…</source>
        <translation>أحدنا سيجرّب…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What, in their own words</source>
        <translation>ماذا، بكلمات صاحبها</translation>
    </message>
    <message>
        <source>I will…</source>
        <translation>سأجرّب…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفصل</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>What people will try</source>
        <translation>ما سنجرّبه</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>خطتي</translation>
    </message>
    <message>
        <source>What will they try?</source>
        <translation>ما التجربة؟</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>حُفظت</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>اختيار اسم</translation>
    </message>
    <message>
        <source>Please choose whose it is.</source>
        <translation>لمن هذه التجربة؟ يُرجى اختيار اسم.</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>إعداد الصفحات…</translation>
    </message>
    <message>
        <source>Print for {day}</source>
        <translation>طباعة ليوم {day}</translation>
    </message>
    <message>
        <source>Print the summary of the term</source>
        <translation>طباعة ملخّص الفصل الدراسي</translation>
    </message>
    <message>
        <source>Print what was given</source>
        <translation>طباعة ما خرج من الجهاز</translation>
    </message>
    <message>
        <source>after the meeting</source>
        <translation>بعد اللقاء</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the pages, and print them elsewhere.</source>
        <translation>لا طابعة لهذا الجهاز. يمكن حفظ الصفحات وطباعتها في مكان آخر.</translation>
    </message>
    <message>
        <source>Print what we agreed</source>
        <translation>طباعة ما اتفقنا عليه</translation>
    </message>
    <message>
        <source>Print for a colleague</source>
        <translation>طباعة لزميل أو زميلة</translation>
    </message>
    <message>
        <source>when somebody leaves</source>
        <translation>عندما يغادر أحد</translation>
    </message>
    <message>
        <source>Print a card</source>
        <translation>طباعة بطاقة</translation>
    </message>
    <message>
        <source>Print a class visit</source>
        <translation>طباعة زيارة صفية</translation>
    </message>
    <message>
        <source>Print what we need</source>
        <translation>طباعة ما نحتاجه</translation>
    </message>
    <message>
        <source>Print questions</source>
        <translation>طباعة الأسئلة</translation>
    </message>
    <message>
        <source>Print this idea</source>
        <translation>طباعة هذه الفكرة</translation>
    </message>
    <message>
        <source>Print cards of our ideas</source>
        <translation>طباعة بطاقات أفكارنا</translation>
    </message>
    <message>
        <source>each one</source>
        <translation>لكل واحد</translation>
    </message>
    <message>
        <source>at the door</source>
        <translation>عند الباب</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>من {day}</translation>
    </message>
    <message>
        <source>for the table</source>
        <translation>للطاولة</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>لم يُختر شيء.</translation>
    </message>
    <message>
        <source>for the facilitator</source>
        <translation>للميسّر</translation>
    </message>
    <message>
        <source>{slips} slips, some days before</source>
        <translation>‏{slips} قصاصة، قبل أيام</translation>
    </message>
    <message>
        <source>{slips} slips, cut in four · they come back</source>
        <translation>‏{slips} قصاصة، تُقصّ أربعًا · تعود</translation>
    </message>
    <message>
        <source>from five slips</source>
        <translation>من خمس قصاصات</translation>
    </message>
    <message>
        <source>Print where our records are</source>
        <translation>طباعة مكان سجلاتنا</translation>
    </message>
    <message>
        <source>Print blank forms</source>
        <translation>طباعة نماذج فارغة</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>يلزم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>يلزم تسجيل الدخول لاستعمال %1 على %2.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>يلزم تسجيل الدخول لاستعمال %1.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>كلمة السر:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>اسم المستخدم:</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 لا يمكن قراءتها. تُفصل الصفحات والنطاقات بالعلامة &apos;,&apos; ويُكتب النطاق بالعلامة &apos;-&apos; ولا يتداخل نطاقان.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>خيارات الوجهين لا تتفق</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>الصفحات كما كُتبت غير مفهومة</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>خيارات الطباعة على الوجهين لا تتفق معًا. هل تُصحَّح؟</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>خيارات متقدمة لا تتفق</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>خيارات الصفحة لا تتفق</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>خيارات الصفحة لا تتفق معًا. هل تُصحَّح؟</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>بعض الخيارات المتقدمة لا تتفق معًا. هل تُصحَّح؟</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>بعض الخيارات لا تتفق معًا. يلزم تعديلها.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>الطباعة على الوجهين</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>التجليد من الجانب الطويل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>وجه واحد</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>التجليد من الجانب القصير</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>الصفحات أو النطاقات مفصولة بفواصل. والنطاق رقمان بينهما شرطة. مثلًا: 3,5-7,9 تُطبع الصفحات 3 و5 و6 و7 و9.</translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>A question of our own</source>
        <translation>سؤال من عندنا</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Ask another</source>
        <translation>سؤال آخر</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>We agreed this</source>
        <translation>اتفقنا على هذا</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه كما هو</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Find in what was said</source>
        <translation>البحث فيما قيل</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>ما دُوّن</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Try-outs</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>من حضر</translation>
    </message>
    <message>
        <source>What to write down</source>
        <translation>ماذا ندوّن</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>في الختام</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>The old words stay until there are new ones.</source>
        <translation>تبقى الكلمات القديمة حتى تُكتب غيرها.</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>الصيغ السابقة…</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>صفحة {number} من {count}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>What left, and for whom</source>
        <translation>ماذا خرج، ولمن</translation>
    </message>
    <message>
        <source>Who is named in it</source>
        <translation>من ذُكر اسمه فيه</translation>
    </message>
    <message>
        <source>What was given to others</source>
        <translation>ما خرج من هذا الجهاز</translation>
    </message>
    <message>
        <source>Nothing was given to others yet.</source>
        <translation>لم يخرج شيء بعد.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>An idea to try</source>
        <translation>فكرة للتجربة</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>من المفيد أن نعرف</translation>
    </message>
    <message>
        <source>Please copy and pass on</source>
        <translation>للتصوير والتداول</translation>
    </message>
    <message>
        <source>What I change for my class</source>
        <translation>ما أغيّره ليناسب فصلي</translation>
    </message>
    <message>
        <source>Smallest first step</source>
        <translation>أصغر خطوة أولى</translation>
    </message>
    <message>
        <source>You do not need</source>
        <translation>تنجح من غير</translation>
    </message>
    <message>
        <source>Not so well</source>
        <translation>ما لم يسر جيدًا</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>كيف عرفنا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>لمن الفضل</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>للاستزادة</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>ملاحظاتي</translation>
    </message>
    <message>
        <source>Summary of our meeting</source>
        <translation>ملخّص لقائنا</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ملخّص</translation>
    </message>
    <message>
        <source>Thanks for the tea</source>
        <translation>شكرًا على الشاي</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>في ركن الانتظار</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرًا</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>كيف كان اللقاء</translation>
    </message>
    <message>
        <source>On unsigned slips: {words}</source>
        <translation>على أوراق بلا أسماء: {words}</translation>
    </message>
    <message>
        <source>My notes for next time</source>
        <translation>ملاحظاتي للمرة القادمة</translation>
    </message>
    <message>
        <source>{kind}, {day}</source>
        <translation>{kind}، {day}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>الشاي</translation>
    </message>
    <message>
        <source>Learning intention</source>
        <translation>هدف التعلّم</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>ماذا نفعل</translation>
    </message>
    <message>
        <source>Suggested by</source>
        <translation>باقتراح من</translation>
    </message>
    <message numerus="yes">
        <source>%n of our {minutes} minutes are for learning</source>
        <translation>
            <numerusform>لا دقائق للتعلّم من دقائقنا الـ {minutes}</numerusform>
            <numerusform>دقيقة من دقائقنا الـ {minutes} للتعلّم</numerusform>
            <numerusform>دقيقتان من دقائقنا الـ {minutes} للتعلّم</numerusform>
            <numerusform>‏%n من دقائقنا الـ {minutes} للتعلّم</numerusform>
            <numerusform>‏%n من دقائقنا الـ {minutes} للتعلّم</numerusform>
            <numerusform>‏%n من دقائقنا الـ {minutes} للتعلّم</numerusform>
        </translation>
    </message>
    <message>
        <source>tea: {names}</source>
        <translation>الشاي: {names}</translation>
    </message>
    <message>
        <source>Guests: {names}</source>
        <translation>الضيوف: {names}</translation>
    </message>
    <message>
        <source>Here today</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>At the end we said:</source>
        <translation>وقلنا في الختام:</translation>
    </message>
    <message>
        <source>Our intention</source>
        <translation>هدفنا</translation>
    </message>
    <message>
        <source>What we told each other</source>
        <translation>ما حكيناه</translation>
    </message>
    <message>
        <source>{answer}: {what}</source>
        <translation>{answer}: {what}</translation>
    </message>
    <message>
        <source>Ideas that came up</source>
        <translation>أفكار ظهرت</translation>
    </message>
    <message>
        <source>What else was said</source>
        <translation>وقيل أيضًا</translation>
    </message>
    <message>
        <source>Questions we keep</source>
        <translation>أسئلة نحتفظ بها</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>ما قرّرناه</translation>
    </message>
    <message>
        <source>Friend who will ask</source>
        <translation>من سيسأل عنها</translation>
    </message>
    <message>
        <source>Who will try what</source>
        <translation>من سيجرّب ماذا</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{role}: {names}</source>
        <translation>{role}: {names}</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>المرة القادمة</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>‏%n دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>‏%n دقائق</numerusform>
            <numerusform>‏%n دقيقة</numerusform>
            <numerusform>‏%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>الميسّر/ة</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>من خارج المجموعة</translation>
    </message>
    <message>
        <source>{text} ({names})</source>
        <translation>{text} – {names}</translation>
    </message>
    <message>
        <source>What we left for now, with thanks</source>
        <translation>ما تركناه يرتاح، مع الشكر</translation>
    </message>
    <message>
        <source>Questions still open</source>
        <translation>أسئلة ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>What we decided and said</source>
        <translation>ما قرّرناه وقلناه</translation>
    </message>
    <message>
        <source>What we tried and kept</source>
        <translation>ما جرّبناه واحتفظنا به</translation>
    </message>
    <message>
        <source>Summary of our term</source>
        <translation>ملخّص الفصل الدراسي</translation>
    </message>
    <message>
        <source>Names appear here only as their owners wished.</source>
        <translation>لا تُذكر هنا أسماء إلا كما أراد أصحابها.</translation>
    </message>
    <message>
        <source>held</source>
        <translation>عُقد</translation>
    </message>
    <message>
        <source>planned, not held</source>
        <translation>كان مخطَّطًا ولم يتيسّر</translation>
    </message>
    <message>
        <source>Our meetings</source>
        <translation>لقاءاتنا</translation>
    </message>
    <message>
        <source>Planned and actual, in minutes.</source>
        <translation>المخطَّط والفعلي، بالدقائق.</translation>
    </message>
    <message numerus="yes">
        <source>Planned and actual, of %n minutes each time.</source>
        <translation>
            <numerusform>المخطَّط والفعلي، بالدقائق، وكل لقاء %n دقيقة.</numerusform>
            <numerusform>المخطَّط والفعلي، من دقيقة في كل مرة.</numerusform>
            <numerusform>المخطَّط والفعلي، من دقيقتين في كل مرة.</numerusform>
            <numerusform>المخطَّط والفعلي، من %n دقائق في كل مرة.</numerusform>
            <numerusform>المخطَّط والفعلي، من %n دقيقة في كل مرة.</numerusform>
            <numerusform>المخطَّط والفعلي، من %n دقيقة في كل مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>planned</source>
        <translation>المخطَّط</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>الفعلي</translation>
    </message>
    <message>
        <source>Time for learning (minutes)</source>
        <translation>دقائق للتعلّم</translation>
    </message>
    <message>
        <source>All items of the term by where they came from, in minutes.</source>
        <translation>كل بنود الفصل الدراسي بحسب مصدرها، بالدقائق.</translation>
    </message>
    <message>
        <source>Where did the items come from?</source>
        <translation>من أين جاء جدول أعمالنا؟</translation>
    </message>
    <message>
        <source>One square is one idea.</source>
        <translation>كل مربّع فكرة.</translation>
    </message>
    <message numerus="yes">
        <source>One square is up to %n ideas.</source>
        <translation>
            <numerusform>كل مربّع يضم حتى %n فكرة.</numerusform>
            <numerusform>كل مربّع فكرة.</numerusform>
            <numerusform>كل مربّع يضم حتى فكرتين.</numerusform>
            <numerusform>كل مربّع يضم حتى %n أفكار.</numerusform>
            <numerusform>كل مربّع يضم حتى %n فكرة.</numerusform>
            <numerusform>كل مربّع يضم حتى %n فكرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ideas: where they came from, what became of them</source>
        <translation>أفكارنا: من أين جاءت وماذا صارت</translation>
    </message>
    <message>
        <source>How one idea grew</source>
        <translation>كيف نمت فكرة</translation>
    </message>
    <message>
        <source>Meeting by meeting</source>
        <translation>لقاءً بعد لقاء</translation>
    </message>
    <message>
        <source>Who tried what</source>
        <translation>من جرّب ماذا</translation>
    </message>
    <message>
        <source>In our own words</source>
        <translation>بكلماتنا</translation>
    </message>
    <message>
        <source>We begin again on {day}</source>
        <translation>نبدأ من جديد {day}</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>الفصل الدراسي القادم</translation>
    </message>
    <message>
        <source>{what} ({class_name})</source>
        <translation>{what} ({class_name})</translation>
    </message>
    <message>
        <source>What goes on next time</source>
        <translation>ما نكمله المرة القادمة</translation>
    </message>
    <message>
        <source>Annex to the summary of our term</source>
        <translation>ملحق ملخّص الفصل الدراسي</translation>
    </message>
    <message>
        <source>Our ideas of the term</source>
        <translation>أفكارنا في هذا الفصل الدراسي</translation>
    </message>
    <message numerus="yes">
        <source>These items take %n minutes more than we have</source>
        <translation>
            <numerusform>هذه البنود في وقتنا</numerusform>
            <numerusform>تزيد هذه البنود على وقتنا دقيقة واحدة</numerusform>
            <numerusform>تزيد هذه البنود على وقتنا دقيقتين</numerusform>
            <numerusform>تزيد هذه البنود على وقتنا %n دقائق</numerusform>
            <numerusform>تزيد هذه البنود على وقتنا %n دقيقة</numerusform>
            <numerusform>تزيد هذه البنود على وقتنا %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Was it met?</source>
        <translation>هل تحقق؟</translation>
    </message>
    <message>
        <source>What we take with us</source>
        <translation>ما نخرج به</translation>
    </message>
    <message>
        <source>Draft of the agenda</source>
        <translation>مسودة جدول الأعمال</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>من يقوم بماذا</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>ورقة الترحيب</translation>
    </message>
    <message>
        <source>Welcome. We are glad you are here.</source>
        <translation>أهلًا بكم، يسعدنا حضوركم.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>أنا هنا</translation>
    </message>
    <message>
        <source>Guests, welcome too</source>
        <translation>ضيوفنا، أهلًا بكم أيضًا</translation>
    </message>
    <message>
        <source>School or subject</source>
        <translation>المدرسة أو المادة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>No meeting is planned in this term yet.</source>
        <translation>لم يُخطَّط لأي لقاء في هذا الفصل بعد.</translation>
    </message>
    <message>
        <source>Days without school</source>
        <translation>أيام بلا دراسة</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>ما اتفقنا عليه</translation>
    </message>
    <message>
        <source>How we work together</source>
        <translation>كيف نعمل معًا</translation>
    </message>
    <message>
        <source>We agree</source>
        <translation>نتفق على</translation>
    </message>
    <message>
        <source>Our question</source>
        <translation>سؤالنا</translation>
    </message>
    <message>
        <source>Whoever likes to signs here; it can be changed together.</source>
        <translation>يوقّع هنا من يحب، ويمكن تغييره معًا.</translation>
    </message>
    <message>
        <source>Agreed on {day}.</source>
        <translation>اتُّفق عليه في {day}.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>All that is yours</source>
        <translation>كل ما يخصك</translation>
    </message>
    <message>
        <source>What you tried</source>
        <translation>ما جرّبته</translation>
    </message>
    <message>
        <source>Ideas that you had a part in</source>
        <translation>أفكار شاركت فيها</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>ما قلته</translation>
    </message>
    <message>
        <source>Class visits</source>
        <translation>الزيارات الصفية</translation>
    </message>
    <message>
        <source>What went from one to another</source>
        <translation>ما انتقل من زميل إلى زميل</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>Your name appeared so: in the group {in_group}, in the school {in_school}, outside {outside}.</source>
        <translation>ظهر اسمك هكذا: في المجموعة {in_group}، وفي المدرسة {in_school}، وخارجها {outside}.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>With us since</source>
        <translation>معنا منذ</translation>
    </message>
    <message>
        <source>{name} was to ask how it went</source>
        <translation>كان {name} سيسأل كيف سارت</translation>
    </message>
    <message>
        <source>{name} was your guest</source>
        <translation>كان {name} في ضيافتك</translation>
    </message>
    <message>
        <source>You were a guest of {name}</source>
        <translation>كنت في ضيافة {name}</translation>
    </message>
    <message>
        <source>{idea}, from you to {name}</source>
        <translation>{idea}، منك إلى {name}</translation>
    </message>
    <message>
        <source>{idea}, from {name} to you</source>
        <translation>{idea}، من {name} إليك</translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <translation>{day}: {text}</translation>
    </message>
    <message>
        <source>Receipt: a name was erased</source>
        <translation>إيصال: مُحي اسم</translation>
    </message>
    <message>
        <source>On {day} your name, your private words and what told your answers apart were taken out of the community’s file for ever, out of its bin and its undo too. Your try-outs went with them. What you said and your ideas stay, as the group’s.</source>
        <translation>في {day} خرج اسمك وكلماتك الخاصة وما يميز إجاباتك من ملف المجتمع إلى الأبد، ومن سلته وتراجعه أيضًا. وخرجت معها تجاربك. ويبقى ما قلته وأفكارك للمجموعة.</translation>
    </message>
    <message>
        <source>{what} · {audience} · given on {day}</source>
        <translation>{what} · {audience} · سُلِّم في {day}</translation>
    </message>
    <message>
        <source>{file} · last changed on {day}</source>
        <translation>{file} · آخر تغيير في {day}</translation>
    </message>
    <message>
        <source>The program knows of no other file that holds your name.</source>
        <translation>لا يعرف البرنامج ملفًا آخر فيه اسمك.</translation>
    </message>
    <message>
        <source>These hold your name still</source>
        <translation>ما زال اسمك في هذه</translation>
    </message>
    <message>
        <source>A path, to keep</source>
        <translation>مسيرة للاحتفاظ بها</translation>
    </message>
    <message>
        <source>Ideas I had a part in</source>
        <translation>أفكار شاركت فيها</translation>
    </message>
    <message>
        <source>What we passed on to each other</source>
        <translation>ما تناقلناه فيما بيننا</translation>
    </message>
    <message>
        <source>What I want to remember</source>
        <translation>ما أريد أن أتذكره</translation>
    </message>
    <message>
        <source>This belongs to {name}</source>
        <translation>هذه الورقة لـ{name}</translation>
    </message>
    <message>
        <source>This path begins here.</source>
        <translation>تبدأ المسيرة من هنا.</translation>
    </message>
    <message>
        <source>Suggested it</source>
        <translation>اقتراحها</translation>
    </message>
    <message>
        <source>Built on it</source>
        <translation>تطويرها</translation>
    </message>
    <message>
        <source>Adapted it</source>
        <translation>تعديلها</translation>
    </message>
    <message>
        <source>Tried it first</source>
        <translation>تجربتها أولًا</translation>
    </message>
    <message>
        <source>Inspired it</source>
        <translation>إلهامها</translation>
    </message>
    <message>
        <source>From the idea {idea}</source>
        <translation>من فكرة {idea}</translation>
    </message>
    <message>
        <source>I was already doing: {words}</source>
        <translation>ما كنت أفعله من قبل: {words}</translation>
    </message>
    <message>
        <source>Follow-up friend: {name}</source>
        <translation>رفيق التجربة: {name}</translation>
    </message>
    <message>
        <source>{day}: {words}</source>
        <translation>{day}: {words}</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>لم يُحدد اليوم بعد</translation>
    </message>
    <message>
        <source>I welcomed {name}</source>
        <translation>رحّبت في فصلي بـ{name}</translation>
    </message>
    <message>
        <source>I was the guest of {name}</source>
        <translation>كنت في ضيافة {name}</translation>
    </message>
    <message>
        <source>One thing I will try: {words}</source>
        <translation>شيء واحد سأجرّبه: {words}</translation>
    </message>
    <message>
        <source>{how}, to {name}</source>
        <translation>{how}، إلى {name}</translation>
    </message>
    <message>
        <source>{how}, from {name}</source>
        <translation>{how}، من {name}</translation>
    </message>
    <message>
        <source>How we talk together</source>
        <translation>كيف نتحدث معًا</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>{part}: {ideas}</source>
        <translation>{part}: {ideas}</translation>
    </message>
    <message>
        <source>What was told last of each; the try-outs’ own pages have it all.</source>
        <translation>هنا آخر ما حُكي عن كل تجربة؛ والحكاية كاملة في صفحة كل تجربة.</translation>
    </message>
    <message>
        <source>What was told of each is on the try-outs’ own pages.</source>
        <translation>ما حُكي عن كل تجربة تجده في صفحتها.</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>ورقة تيسير اللقاء</translation>
    </message>
    <message>
        <source>For the facilitator only</source>
        <translation>لمن ييسّر وحده</translation>
    </message>
    <message>
        <source>Started, ended</source>
        <translation>بدأ، وانتهى</translation>
    </message>
    <message>
        <source>Set out</source>
        <translation>نجهّز</translation>
    </message>
    <message>
        <source>sign-in sheet</source>
        <translation>ورقة الترحيب</translation>
    </message>
    <message numerus="yes">
        <source>%n my-plan slip(s)</source>
        <translation>
            <numerusform>بلا قصاصات «خطتي»</numerusform>
            <numerusform>قصاصة «خطتي» واحدة</numerusform>
            <numerusform>قصاصتا «خطتي»</numerusform>
            <numerusform>%n قصاصات «خطتي»</numerusform>
            <numerusform>%n قصاصة «خطتي»</numerusform>
            <numerusform>%n قصاصة «خطتي»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pulse slip(s)</source>
        <translation>
            <numerusform>بلا قصاصات نبض</numerusform>
            <numerusform>قصاصة نبض واحدة</numerusform>
            <numerusform>قصاصتا نبض</numerusform>
            <numerusform>%n قصاصات نبض</numerusform>
            <numerusform>%n قصاصة نبض</numerusform>
            <numerusform>%n قصاصة نبض</numerusform>
        </translation>
    </message>
    <message>
        <source>my-plan slips</source>
        <translation>قصاصات «خطتي»</translation>
    </message>
    <message>
        <source>pulse slips</source>
        <translation>قصاصات النبض</translation>
    </message>
    <message>
        <source>card: {title}</source>
        <translation>بطاقة: {title}</translation>
    </message>
    <message>
        <source>What I say and do</source>
        <translation>ما أقوله وأفعله</translation>
    </message>
    <message>
        <source>Real minutes</source>
        <translation>الدقائق الفعلية</translation>
    </message>
    <message>
        <source>For me:</source>
        <translation>لي:</translation>
    </message>
    <message>
        <source>Go-round, in today’s order</source>
        <translation>الجولة، بترتيب اليوم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Who, and what they wrote</source>
        <translation>من، وماذا كتب</translation>
    </message>
    <message>
        <source>The line is for a few of their own words. Whoever is carried to next time is carried with thanks.</source>
        <translation>السطر لبضع كلمات بلسان صاحبها. ومن يؤجَّل دوره إلى المرة القادمة فله شكرنا.</translation>
    </message>
    <message>
        <source>A turn for everyone, so also for {names}.</source>
        <translation>الدور للجميع، وأيضًا: {names}.</translation>
    </message>
    <message>
        <source>For later, and what I promised</source>
        <translation>ركن الانتظار، وما وعدتُ به</translation>
    </message>
    <message>
        <source>Read the intention aloud. “What would you like to change in this agenda?”</source>
        <translation>نقرأ هدف التعلّم بصوت مسموع. «ماذا تحبون أن نغيّر في جدول الأعمال؟»</translation>
    </message>
    <message>
        <source>“Who would like us to listen, and who would like ideas?” Everyone may pass.</source>
        <translation>«من يحبّ أن نستمع إليه، ومن يحبّ أن نقترح عليه أفكارًا؟» ولكل واحد أن يعتذر عن دوره.</translation>
    </message>
    <message>
        <source>Two minutes of silence first, then in pairs.</source>
        <translation>دقيقتا صمت أولًا، ثم اثنين اثنين.</translation>
    </message>
    <message>
        <source>Five minutes of silence, then in pairs. A blank slip is a good slip.</source>
        <translation>خمس دقائق صمت، ثم اثنين اثنين. والقصاصة البيضاء قصاصة جيدة.</translation>
    </message>
    <message>
        <source>Pulse slips go into the envelope.</source>
        <translation>نجمع قصاصات النبض في الظرف.</translation>
    </message>
    <message>
        <source>Next time: {day}</source>
        <translation>المرة القادمة: {day}</translation>
    </message>
    <message>
        <source>Ideas, with who brought or built them</source>
        <translation>أفكار، ومع كل فكرة من اقترحها أو طوّرها</translation>
    </message>
    <message>
        <source>Questions and other views</source>
        <translation>أسئلة وآراء أخرى</translation>
    </message>
    <message>
        <source>Who would like to be visited, and by whom</source>
        <translation>من يحبّ أن يُزار، ومن يزوره</translation>
    </message>
    <message>
        <source>What we said about our intention; thanks; next roles and tea</source>
        <translation>ما قلناه عن هدفنا؛ الشكر؛ الأدوار القادمة والشاي</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>خطتي</translation>
    </message>
    <message>
        <source>One small thing to try</source>
        <translation>شيء واحد صغير أجرّبه</translation>
    </message>
    <message>
        <source>One small thing to try before {day}</source>
        <translation>شيء واحد صغير أجرّبه قبل {day}</translation>
    </message>
    <message>
        <source>I want to try</source>
        <translation>أريد أن أجرّب</translation>
    </message>
    <message>
        <source>With class</source>
        <translation>مع الصف</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>My smallest first step</source>
        <translation>أصغر خطوة أبدأ بها</translation>
    </message>
    <message>
        <source>A friend who will ask how it went</source>
        <translation>من سيسألني عنها</translation>
    </message>
    <message>
        <source>I would like a visit from</source>
        <translation>أحب أن يزورني</translation>
    </message>
    <message>
        <source>(only if I like)</source>
        <translation>(إن أحببت)</translation>
    </message>
    <message>
        <source>“Not yet” and “leave it for now” are good answers too.</source>
        <translation>ليس بعد، أو أتركها ترتاح: إجابتان جيدتان أيضًا.</translation>
    </message>
    <message>
        <source>What will I say?</source>
        <translation>ماذا سأقول؟</translation>
    </message>
    <message>
        <source>What I did, and what pupils said or did</source>
        <translation>ماذا فعلتُ، وماذا قال التلاميذ أو فعلوا</translation>
    </message>
    <message>
        <source>I wanted to try</source>
        <translation>أردتُ أن أجرّب</translation>
    </message>
    <message>
        <source>In {month} I wrote</source>
        <translation>في {month} كتبتُ</translation>
    </message>
    <message>
        <source>My smallest first step: {step}</source>
        <translation>أصغر خطوة أبدأ بها: {step}</translation>
    </message>
    <message>
        <source>Each of these is a good answer:</source>
        <translation>كل إجابة من هذه جيدة:</translation>
    </message>
    <message>
        <source>I tell it</source>
        <translation>أحكيها</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>I changed it</source>
        <translation>عدّلتُها</translation>
    </message>
    <message>
        <source>I leave it for now</source>
        <translation>أتركها ترتاح</translation>
    </message>
    <message>
        <source>A visit to my class</source>
        <translation>زيارة لفصلي</translation>
    </message>
    <message>
        <source>{host} invites {visitor}</source>
        <translation>{visitor} في ضيافة {host}</translation>
    </message>
    <message>
        <source>I chose my visitor, and these are the two things I would like your eyes for. Please sit at the back, and watch the pupils first.</source>
        <translation>اخترتُ من يزورني، وهذان شيئان أودّ أن تراهما عيناك. أرجو الجلوس في الخلف، والنظر إلى التلاميذ أولًا.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>الزائر</translation>
    </message>
    <message>
        <source>Class and period</source>
        <translation>الفصل والحصة</translation>
    </message>
    <message>
        <source>A question before</source>
        <translation>سؤال قبل الزيارة</translation>
    </message>
    <message>
        <source>Something I saw and would like to try myself</source>
        <translation>شيء رأيته وأودّ أن أجرّبه بنفسي</translation>
    </message>
    <message>
        <source>A question for {name}</source>
        <translation>سؤال إلى {name}</translation>
    </message>
    <message>
        <source>Thank you for</source>
        <translation>شكرًا على</translation>
    </message>
    <message>
        <source>What I saw, not what I think of it: there is no scale. After the lesson we talk for ten minutes, the pupils first.</source>
        <translation>ما رأيته، لا رأيي فيه: لا مقياس هنا. وبعد الحصة نتحدث عشر دقائق، والتلاميذ أولًا.</translation>
    </message>
    <message>
        <source>Then {name} keeps this sheet, or does not.</source>
        <translation>ثم تبقى هذه الورقة مع {name}، أو لا تبقى.</translation>
    </message>
    <message>
        <source>This sheet belongs to the host.</source>
        <translation>هذه الورقة ملك المضيف.</translation>
    </message>
    <message>
        <source>There is no copy.</source>
        <translation>ولا نسخة منها.</translation>
    </message>
    <message>
        <source>What our group needs</source>
        <translation>ما تحتاجه مجموعتنا</translation>
    </message>
    <message>
        <source>To the head of the school</source>
        <translation>إلى السيد/ة مدير/ة المدرسة</translation>
    </message>
    <message>
        <source>To the head of {school}</source>
        <translation>إلى السيد/ة مدير/ة {school}</translation>
    </message>
    <message>
        <source>Dear Head,</source>
        <translation>تحية طيبة وبعد،</translation>
    </message>
    <message>
        <source>With thanks,</source>
        <translation>مع الشكر والتقدير،</translation>
    </message>
    <message>
        <source>for {community}</source>
        <translation>عن {community}</translation>
    </message>
    <message>
        <source>If one of these is not possible, or not now, please tell us: we shall plan around it. You are welcome to drink tea with us at any of our meetings.</source>
        <translation>إن كان شيء من هذا غير ممكن، أو غير ممكن الآن، فأخبرونا من فضلكم: سنرتّب أمورنا على ذلك. ويسعدنا أن تشربوا الشاي معنا في أي من لقاءاتنا.</translation>
    </message>
    <message>
        <source>Thank you for what you gave us:</source>
        <translation>نشكركم على ما قدّمتموه لنا:</translation>
    </message>
    <message>
        <source>Time for learning is what we have least of. What was promised and what we had, in minutes:</source>
        <translation>الوقت للتعلّم هو أقل ما لدينا. ما وُعدنا به وما كان لنا فعلًا، بالدقائق:</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>ما وُعدنا به</translation>
    </message>
    <message>
        <source>given</source>
        <translation>ما كان لنا</translation>
    </message>
    <message>
        <source>What would help us most</source>
        <translation>أكثر ما يساعدنا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) took place this term.</source>
        <translation>
            <numerusform>لم نلتقِ في هذا الفصل الدراسي.</numerusform>
            <numerusform>التقينا مرة واحدة في هذا الفصل الدراسي.</numerusform>
            <numerusform>التقينا مرتين في هذا الفصل الدراسي.</numerusform>
            <numerusform>التقينا %n مرات في هذا الفصل الدراسي.</numerusform>
            <numerusform>التقينا %n مرة في هذا الفصل الدراسي.</numerusform>
            <numerusform>التقينا %n مرة في هذا الفصل الدراسي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) of them stayed in our lessons.</source>
        <translation>
            <numerusform>لم تبقَ فكرة منها في حصصنا.</numerusform>
            <numerusform>بقيت فكرة واحدة منها في حصصنا.</numerusform>
            <numerusform>بقيت فكرتان منها في حصصنا.</numerusform>
            <numerusform>بقيت %n أفكار منها في حصصنا.</numerusform>
            <numerusform>بقيت %n فكرة منها في حصصنا.</numerusform>
            <numerusform>بقيت %n فكرة منها في حصصنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>A room and time for our meetings</source>
        <translation>مكان ووقت للقاءاتنا</translation>
    </message>
    <message>
        <source>Saying no, or later, is a good answer: tell us what is possible, and we shall plan around it. You are welcome to drink tea with us.</source>
        <translation>«لا» أو «لاحقًا» جواب طيّب أيضًا: أخبرونا بما هو ممكن، ونرتّب أمورنا على ذلك. ويسعدنا أن تشربوا الشاي معنا.</translation>
    </message>
    <message>
        <source>We are teachers of this school who meet, tell each other what we tried in our lessons, and each choose one small thing to try next.</source>
        <translation>نحن معلمون من هذه المدرسة نلتقي، ويحكي كل منّا ما جرّبه في حصصه، ثم يختار شيئًا صغيرًا يجرّبه بعد ذلك.</translation>
    </message>
    <message>
        <source>For that we ask for a room, and for time in which nothing else is planned.</source>
        <translation>ولهذا نطلب مكانًا، ووقتًا لا يُشغل بشيء آخر.</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation>ما نطلبه</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>{place}, {time}</source>
        <translation>{place}، {time}</translation>
    </message>
    <message>
        <source>{room}; cover in these periods: {periods}</source>
        <translation>{room}؛ ومن يغطّي هذه الحصص: {periods}</translation>
    </message>
    <message>
        <source>Come and sit with us</source>
        <translation>تعالوا اجلسوا معنا</translation>
    </message>
    <message>
        <source>To a colleague</source>
        <translation>إلى زميل/ة</translation>
    </message>
    <message>
        <source>Dear colleague,</source>
        <translation>زميلنا العزيز / زميلتنا العزيزة،</translation>
    </message>
    <message>
        <source>Nobody is judged, and no years of service count. Come once and see: joining is free, and so is leaving.</source>
        <translation>لا أحد يحكم على أحد، ولا تُحسب سنوات الخدمة. تعالوا مرة لتروا: الانضمام حر، والمغادرة حرة.</translation>
    </message>
    <message>
        <source>What it is about: {what}</source>
        <translation>موضوعه: {what}</translation>
    </message>
    <message>
        <source>I come</source>
        <translation>سآتي</translation>
    </message>
    <message>
        <source>no, thank you</source>
        <translation>لا، شكرًا</translation>
    </message>
    <message>
        <source>Saying no, or later, is a good answer, and nobody asks why.</source>
        <translation>«لا» أو «لاحقًا» جواب طيّب أيضًا، ولا يسأل أحد عن السبب.</translation>
    </message>
    <message>
        <source>Write first</source>
        <translation>اكتب أولًا</translation>
    </message>
    <message>
        <source>Two minutes, in silence. No name, please.</source>
        <translation>دقيقتان في صمت، بلا اسم من فضلك.</translation>
    </message>
    <message>
        <source>It is mine. I read from it only if I like.</source>
        <translation>هي لي، ولا أقرأ منها إلا إن أحببت.</translation>
    </message>
    <message>
        <source>How was today?</source>
        <translation>كيف كان لقاء اليوم؟</translation>
    </message>
    <message>
        <source>No name, please. Tick one word.</source>
        <translation>بلا اسم من فضلك. ضع علامة على كلمة واحدة.</translation>
    </message>
    <message>
        <source>or my own word:</source>
        <translation>أو كلمة من عندي:</translation>
    </message>
    <message>
        <source>Next time I would like</source>
        <translation>في المرة القادمة أحب</translation>
    </message>
    <message>
        <source>How may my name appear?</source>
        <translation>كيف يظهر اسمي؟</translation>
    </message>
    <message>
        <source>It is my name. I can change my mind on any day, and say nothing about why.</source>
        <translation>هو اسمي، ولي أن أغيّر رأيي في أي يوم ولا أقول لماذا.</translation>
    </message>
    <message>
        <source>Until I say otherwise: my name in our group, “a member” everywhere else.</source>
        <translation>إلى أن أقول غير ذلك: اسمي في مجموعتنا، وكلمة عضو في كل مكان آخر.</translation>
    </message>
    <message>
        <source>Tick one in each row</source>
        <translation>ضع علامة واحدة في كل سطر</translation>
    </message>
    <message>
        <source>in our group:</source>
        <translation>في مجموعتنا:</translation>
    </message>
    <message>
        <source>agenda, summary</source>
        <translation>جدول الأعمال والملخّص</translation>
    </message>
    <message>
        <source>in the school:</source>
        <translation>في المدرسة:</translation>
    </message>
    <message>
        <source>wall, term summary</source>
        <translation>لوحة الحائط وملخّص الفصل</translation>
    </message>
    <message>
        <source>outside:</source>
        <translation>خارجها:</translation>
    </message>
    <message>
        <source>other schools, the centre</source>
        <translation>مدارس أخرى والمركز</translation>
    </message>
    <message>
        <source>For</source>
        <translation>باسم</translation>
    </message>
    <message>
        <source>Questions to talk about</source>
        <translation>أسئلة نتحدث عنها</translation>
    </message>
    <message>
        <source>One of these words, if one fits. None of them comes before another.</source>
        <translation>كلمة من هذه، إن ناسبت واحدة. ولا تسبق كلمة أخرى.</translation>
    </message>
    <message>
        <source>Where are we, in our own words?</source>
        <translation>أين نحن، بكلماتنا؟</translation>
    </message>
    <message>
        <source>What we give our pupils, and what we have ourselves</source>
        <translation>ما نعطيه لتلاميذنا، وما هو عندنا</translation>
    </message>
    <message>
        <source>Our pupils have</source>
        <translation>عند تلاميذنا</translation>
    </message>
    <message>
        <source>We have</source>
        <translation>وعندنا</translation>
    </message>
    <message>
        <source>The next small thing</source>
        <translation>الخطوة الصغيرة التالية</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>أفكار</translation>
    </message>
    <message>
        <source>From one to another</source>
        <translation>من شخص إلى شخص</translation>
    </message>
    <message>
        <source>Small enough for both?</source>
        <translation>هل هي صغيرة بما يكفي لكليكما؟</translation>
    </message>
    <message>
        <source>smaller first</source>
        <translation>أصغر أولًا</translation>
    </message>
    <message>
        <source>someone in between</source>
        <translation>شخص بيننا</translation>
    </message>
    <message>
        <source>What we saw, and what comes next</source>
        <translation>ماذا رأينا، وما الخطوة التالية</translation>
    </message>
    <message>
        <source>{giver} and {receiver}</source>
        <translation>{giver} و{receiver}</translation>
    </message>
    <message>
        <source>We two</source>
        <translation>نحن الاثنان</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>This card belongs to the two of us.</source>
        <translation>هذه البطاقة لنا نحن الاثنين.</translation>
    </message>
    <message>
        <source>For the calendar of a telephone: point its camera here.</source>
        <translation>لتقويم الهاتف: نوجّه كاميرا الهاتف إلى هذا المربع.</translation>
    </message>
    <message>
        <source>We celebrate</source>
        <translation>نحتفل</translation>
    </message>
    <message>
        <source>Here will stand what we keep, and what was said, of those who like to be named.</source>
        <translation>هنا سيكون ما نبقيه وما قيل، ممن يحبّ أن يُذكر اسمه.</translation>
    </message>
    <message>
        <source>To keep in a drawer</source>
        <translation>للحفظ في درج</translation>
    </message>
    <message>
        <source>Where our records are, and how to get them back</source>
        <translation>أين سجلاتنا، وكيف نستعيدها</translation>
    </message>
    <message>
        <source>All that our community keeps is in one file, on one computer. If that computer is lost or broken, a copy brings all of it back.</source>
        <translation>كل ما يحفظه مجتمعنا في ملف واحد، على حاسوب واحد. فإن ضاع الحاسوب أو تعطّل، أعادت نسخةٌ كل شيء.</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>أين الملف</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>نسخة يوم</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>مكانها</translation>
    </message>
    <message>
        <source>Where the copies are</source>
        <translation>أين النسخ</translation>
    </message>
    <message>
        <source>In six steps</source>
        <translation>في ست خطوات</translation>
    </message>
    <message>
        <source>Take the newest copy: its day stands in its name. Put the stick into another computer.</source>
        <translation>خذ أحدث نسخة: تاريخها في اسمها. ضع الفلاشة في حاسوب آخر.</translation>
    </message>
    <message>
        <source>Where TLC Desktop is not on that computer, install it from the folder *TLC Desktop* on the stick. It needs no internet, and a guide of two pages lies beside it.</source>
        <translation>إن لم يكن TLC Desktop على ذلك الحاسوب، فثبّته من مجلد *TLC Desktop* على الفلاشة. لا يحتاج إلى إنترنت، وبجانبه دليل من صفحتين.</translation>
    </message>
    <message>
        <source>Copy the file from the stick into your documents. The one on the stick stays as it is.</source>
        <translation>انسخ الملف من الفلاشة إلى مستنداتك. وتبقى النسخة التي على الفلاشة كما هي.</translation>
    </message>
    <message>
        <source>Look at *Today*: is your last meeting there? If not, try the copy before. What happened since is written again from paper.</source>
        <translation>انظر إلى *اليوم*: هل لقاؤكم الأخير هناك؟ إن لم يكن، فجرّب النسخة التي قبلها. وما حدث بعدها يُكتب من الورق مرة أخرى.</translation>
    </message>
    <message>
        <source>At once choose *File*, then *Give a copy…*, onto another stick, and write its day above.</source>
        <translation>اختر فورًا *ملف* ثم *تسليم نسخة…* على فلاشة أخرى، واكتب تاريخها أعلاه.</translation>
    </message>
    <message>
        <source>Signed for the group</source>
        <translation>توقيع عن المجموعة</translation>
    </message>
    <message>
        <source>Signed for the school</source>
        <translation>توقيع عن المدرسة</translation>
    </message>
    <message>
        <source>Stamp of the school</source>
        <translation>ختم المدرسة</translation>
    </message>
    <message>
        <source>Forms for a week without electricity</source>
        <translation>نماذج لأسبوع بلا كهرباء</translation>
    </message>
    <message>
        <source>To fill in by hand</source>
        <translation>يُملأ باليد</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>What they told us</source>
        <translation>ما حكوه لنا</translation>
    </message>
    <message>
        <source>What they will try</source>
        <translation>ما سيجرّبونه</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this code opens the file: type it in its place. Whoever has this page can open the file, so keep it locked away. A new passphrase needs a new page.</source>
        <translation>إذا نُسيت عبارة السر فهذا الرمز يفتح الملف: اكتبه مكانها. ومن معه هذه الورقة يستطيع فتح الملف، فاحفظها في درج مقفل. وعبارة سر جديدة تحتاج إلى ورقة جديدة.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten</source>
        <translation>إذا نُسيت عبارة السر</translation>
    </message>
    <message>
        <source>A backup goes by itself, once a newer one is made on that day or after it. Each of the others holds it until whoever has it deletes it, or writes a newer copy over it. Copies that were made without this program are not known to it.</source>
        <translation>النسخة الاحتياطية تُحذف من نفسها، حين تُؤخذ نسخة أحدث في ذلك اليوم أو بعده. وفي غيرها يبقى الاسم حتى يحذفها من عنده، أو يكتب فوقها نسخة أحدث. والنسخ التي أُخذت بغير هذا البرنامج لا يعرفها.</translation>
    </message>
    <message>
        <source>{file} · a backup of {day} that goes on {end}</source>
        <translation>{file} · نسخة احتياطية من {day} تُحذف في {end}</translation>
    </message>
    <message>
        <source>Backups are made by themselves, in the program’s own folder on that computer. To have it all as it was at one of them: *File*, then *Backups*, choose it, then *Bring back…*. Where the file does not open, the first screen shows the newest.</source>
        <translation>تُعمل نسخ احتياطية من نفسها في مجلد البرنامج على ذلك الحاسوب. ليعود كل شيء كما كان في إحداها: *ملف* ثم *النسخ الاحتياطية*، واخترها، ثم *استعادة…*. وإن لم يُفتح الملف أظهرت الشاشة الأولى أحدثها.</translation>
    </message>
    <message>
        <source>Start TLC Desktop, choose *Open a file…* on its first screen, and then the file.</source>
        <translation>شغّل TLC Desktop، واختر *فتح ملف…* في شاشته الأولى ثم الملف.</translation>
    </message>
    <message>
        <source>Where a passphrase is asked for, type it, or the code above.</source>
        <translation>وإن طُلبت عبارة سر فاكتبها، أو اكتب الرمز الذي فوق.</translation>
    </message>
    <message>
        <source>may hold it: it cannot be looked into without the passphrase of that day</source>
        <translation>ربما كان فيها: لا يُنظر فيها دون عبارة السر التي كانت يومها</translation>
    </message>
</context>
<context>
    <name>SaidEditor</name>
    <message>
        <source>Change what was said</source>
        <translation>تعديل ما قيل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Take the name off this for ever?</source>
        <translation>محو اسم من قالها؟</translation>
    </message>
    <message>
        <source>The words stay. Who said them goes out of this file for good, and steps before this can no longer be undone.</source>
        <translation>تبقى الكلمات. ويخرج اسم من قالها من هذا الملف نهائيًا، ولا يمكن بعدها التراجع عن الخطوات السابقة.</translation>
    </message>
    <message>
        <source>Do not keep the name</source>
        <translation>محو الاسم</translation>
    </message>
    <message>
        <source>What was said is in the bin.</source>
        <translation>نُقل ما قيل إلى السلة.</translation>
    </message>
</context>
<context>
    <name>SaidPanel</name>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Ideas, questions, decisions, thanks: one line each, and Enter.</source>
        <translation>أفكار وأسئلة وقرارات وشكر: سطر لكل منها، ثم Enter.</translation>
    </message>
    <message>
        <source>Kept: {kind}</source>
        <translation>حُفظ: {kind}</translation>
    </message>
    <message>
        <source>What was said after</source>
        <translation>ما قيل بعد ذلك</translation>
    </message>
    <message>
        <source>Kept among the try-outs.</source>
        <translation>حُفظ بين التجارب.</translation>
    </message>
</context>
<context>
    <name>SaidFinder</name>
    <message>
        <source>Find in what was said</source>
        <translation>البحث فيما قيل</translation>
    </message>
</context>
<context>
    <name>SaidTurning</name>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>It stands among the try-outs now.</source>
        <translation>هو الآن بين التجارب.</translation>
    </message>
</context>
<context>
    <name>SampleStrip</name>
    <message>
        <source>This circle is invented. Look around in it as you like.</source>
        <translation>هذه حلقة من الخيال، للتجوّل فيها.</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>إزالة النموذج</translation>
    </message>
    <message>
        <source>Start my own circle</source>
        <translation>بدء حلقتي</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>person</source>
        <translation>زميل</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>note</source>
        <translation>مما قيل</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>try-out</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>story</source>
        <translation>حكاية</translation>
    </message>
    <message>
        <source>term</source>
        <translation>فصل دراسي</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>A word, or the beginning of one</source>
        <translation>كلمة أو أولها</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>البحث عن</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>These are the newest. Type one more word to get fewer.</source>
        <translation>هذه أحدث النتائج. كلمة أخرى تضيّق البحث.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>People, meetings and what was said in them, ideas, try-outs and their stories, terms. A few letters are enough.</source>
        <translation>الزملاء، واللقاءات وما قيل فيها، والأفكار، والتجارب وحكاياتها، والفصول الدراسية. تكفي حروف قليلة.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Nothing here has {words}. Perhaps fewer letters?</source>
        <translation>لا شيء هنا فيه {words}. ربما بحروف أقل؟</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>بروتوكول</translation>
    </message>
    <message>
        <source>class visit</source>
        <translation>زيارة صفية</translation>
    </message>
    <message>
        <source>step from one to another</source>
        <translation>خطوة من شخص إلى شخص</translation>
    </message>
    <message>
        <source>our journey</source>
        <translation>طريقنا</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>افتراض</translation>
    </message>
    <message>
        <source>support</source>
        <translation>دعم</translation>
    </message>
    <message>
        <source>something found</source>
        <translation>شيء وجدناه</translation>
    </message>
    <message>
        <source>somebody who knows</source>
        <translation>شخص لديه خبرة</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Our own word</source>
        <translation>كلمة من عندنا</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Name of the community</source>
        <translation>اسم المجتمع</translation>
    </message>
    <message>
        <source>School</source>
        <translation>المدرسة</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Directorate, for letters</source>
        <translation>المديرية، للخطابات</translation>
    </message>
    <message>
        <source>Administration, for letters</source>
        <translation>الإدارة التعليمية، للخطابات</translation>
    </message>
    <message>
        <source>The old name stays until there is another one.</source>
        <translation>يبقى الاسم القديم حتى يُكتب غيره.</translation>
    </message>
    <message>
        <source>What the group calls itself</source>
        <translation>ماذا تسمّي المجموعة نفسها</translation>
    </message>
    <message>
        <source>Language of what is printed</source>
        <translation>لغة ما يُطبع</translation>
    </message>
    <message>
        <source>Digits, in Arabic text</source>
        <translation>الأرقام في النص العربي</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>يبدأ الأسبوع يوم</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>الإجازة الأسبوعية</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Lists in Arabic</source>
        <translation>القوائم بالعربية</translation>
    </message>
    <message>
        <source>sorted without “ال”</source>
        <translation>ترتيب دون «ال»</translation>
    </message>
    <message>
        <source>sorted with “ال”</source>
        <translation>ترتيب مع «ال»</translation>
    </message>
    <message>
        <source>circle of teachers</source>
        <translation>حلقة معلمين</translation>
    </message>
    <message>
        <source>This window, on this computer</source>
        <translation>هذه النافذة، على هذا الجهاز</translation>
    </message>
    <message>
        <source>The community</source>
        <translation>المجتمع</translation>
    </message>
    <message>
        <source>Hijri date</source>
        <translation>التاريخ الهجري</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>لا يظهر</translation>
    </message>
    <message>
        <source>beside the other date</source>
        <translation>يظهر بجانب التاريخ الميلادي</translation>
    </message>
    <message>
        <source>It is the date of the Umm al-Qura calendar. Where the month begins when the new moon is seen, it may differ by a day.</source>
        <translation>التاريخ الهجري هنا بتقويم أم القرى، وقد يختلف يومًا حيث يبدأ الشهر برؤية الهلال.</translation>
    </message>
    <message>
        <source>Times of the day</source>
        <translation>كتابة الوقت</translation>
    </message>
    <message>
        <source>a day earlier: today is {date}</source>
        <translation>قبله بيوم: اليوم {date}</translation>
    </message>
    <message>
        <source>a day later: today is {date}</source>
        <translation>بعده بيوم: اليوم {date}</translation>
    </message>
    <message>
        <source>Time zone, for calendars</source>
        <translation>المنطقة الزمنية، للتقويم</translation>
    </message>
    <message>
        <source>as on this computer: {place}</source>
        <translation>كما في هذا الجهاز: {place}</translation>
    </message>
    <message>
        <source>The next meeting, for telephones</source>
        <translation>اللقاء القادم، للهواتف</translation>
    </message>
    <message>
        <source>not on paper</source>
        <translation>لا يُطبع</translation>
    </message>
    <message>
        <source>a code at the foot of agenda and summary</source>
        <translation>رمز أسفل جدول الأعمال والملخّص</translation>
    </message>
    <message>
        <source>Where this file and its copies lie, in your words</source>
        <translation>أين هذا الملف ونسخه، بكلماتكم</translation>
    </message>
    <message>
        <source>The laptop in the staff room; a blue stick</source>
        <translation>الحاسوب في حجرة المعلمين؛ فلاشة زرقاء</translation>
    </message>
    <message>
        <source>Summary of a meeting, on paper</source>
        <translation>ملخّص اللقاء على الورق</translation>
    </message>
    <message>
        <source>nothing to sign</source>
        <translation>بلا توقيع</translation>
    </message>
    <message>
        <source>with lines to sign and room for the stamp</source>
        <translation>مع سطور للتوقيع ومكان للختم</translation>
    </message>
    <message>
        <source>Print where our records are</source>
        <translation>طباعة مكان سجلاتنا</translation>
    </message>
    <message>
        <source>Passphrase of this file</source>
        <translation>عبارة سر هذا الملف</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ملخّص</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>ورقة فكرة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Summary of a term</source>
        <translation>ملخّص</translation>
    </message>
    <message>
        <source>Who tried what</source>
        <translation>من جرّب ماذا</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>ورقة الترحيب</translation>
    </message>
    <message>
        <source>Meetings of the term</source>
        <translation>لقاءات الفصل</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>ما اتفقنا عليه</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>مسيرة</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>ليأخذه معه</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>ورقة التيسير</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>خطتي</translation>
    </message>
    <message>
        <source>What will I say?</source>
        <translation>ماذا سأقول؟</translation>
    </message>
    <message>
        <source>Class visit</source>
        <translation>زيارة صفية</translation>
    </message>
    <message>
        <source>What we need</source>
        <translation>ما نحتاجه</translation>
    </message>
    <message>
        <source>Asking for a room</source>
        <translation>طلب مكان</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Think slip</source>
        <translation>قصاصة تفكير</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>كيف كان؟</translation>
    </message>
    <message>
        <source>How names appear</source>
        <translation>ظهور الأسماء</translation>
    </message>
    <message>
        <source>Questions to talk about</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>For the two</source>
        <translation>للاثنين</translation>
    </message>
    <message>
        <source>Idea cards</source>
        <translation>بطاقات الأفكار</translation>
    </message>
    <message>
        <source>Everything for it</source>
        <translation>كل ما يلزمه</translation>
    </message>
    <message>
        <source>We celebrate</source>
        <translation>نحتفل</translation>
    </message>
    <message>
        <source>Our records</source>
        <translation>سجلاتنا</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>نماذج فارغة</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>What you typed last is not saved yet</source>
        <translation>آخر ما كُتب لم يُحفظ على القرص بعد</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>إغلاق رغم ذلك</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>{community} – TLC Desktop</source>
        <translation>{community} – TLC Desktop</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Places</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>اللقاءات</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>الأفكار</translation>
    </message>
    <message>
        <source>Try-outs</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الزملاء</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Our year</source>
        <translation>عامنا</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>TLC Desktop</source>
        <translation>‏TLC Desktop</translation>
    </message>
    <message>
        <source>A helper for your circle of teachers</source>
        <translation>برنامج لحلقة المعلمين في مدرستكم</translation>
    </message>
    <message>
        <source>Everything stays on this computer. It never goes online.</source>
        <translation>يبقى كل شيء على هذا الجهاز، ولا يتصل بالإنترنت أبدًا.</translation>
    </message>
    <message>
        <source>What do you call your community?</source>
        <translation>ما اسم مجتمعكم؟</translation>
    </message>
    <message>
        <source>School</source>
        <translation>المدرسة</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Or open again</source>
        <translation>أو فتح من جديد</translation>
    </message>
    <message>
        <source>Look at a sample circle</source>
        <translation>نظرة على حلقة نموذج</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Any name will do; it can be changed later.</source>
        <translation>أي اسم يكفي، ويمكن تغييره فيما بعد.</translation>
    </message>
    <message>
        <source>Back to “{community}”</source>
        <translation>العودة إلى «{community}»</translation>
    </message>
</context>
<context>
    <name>StateMenu</name>
    <message>
        <source>State: {state}</source>
        <translation>الحالة: {state}</translation>
    </message>
    <message>
        <source>nobody tries it yet</source>
        <translation>لم يجرّبها أحد بعد</translation>
    </message>
    <message>
        <source>somebody is at it</source>
        <translation>هناك من يجرّبها الآن</translation>
    </message>
    <message>
        <source>changed to fit our classes</source>
        <translation>غيّرناها لتناسب فصولنا</translation>
    </message>
    <message>
        <source>we do it, and go on</source>
        <translation>نعمل بها ونستمر</translation>
    </message>
    <message>
        <source>it may come back</source>
        <translation>قد نعود إليها</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Say what it is</source>
        <translation>تحديد نوع ما قيل</translation>
    </message>
    <message>
        <source>Put back from the bin</source>
        <translation>إرجاع من السلة</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Make a find an idea</source>
        <translation>تحويل إلى فكرة</translation>
    </message>
    <message>
        <source>Park a find</source>
        <translation>نقل إلى ركن الانتظار</translation>
    </message>
    <message>
        <source>Delete find</source>
        <translation>حذف شيء وجدناه</translation>
    </message>
    <message>
        <source>Note an idea</source>
        <translation>تدوين فكرة</translation>
    </message>
    <message>
        <source>Note a find</source>
        <translation>تدوين شيء وجدناه</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>تخطيط لقاء</translation>
    </message>
    <message>
        <source>Enter a meeting that took place</source>
        <translation>إدخال لقاء سبق عقده</translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>تخطيط العام</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>إضافة زملاء</translation>
    </message>
    <message>
        <source>Change a colleague’s page</source>
        <translation>تعديل صفحة زميل</translation>
    </message>
    <message>
        <source>Change a name</source>
        <translation>تغيير اسم</translation>
    </message>
    <message>
        <source>Change who is with us</source>
        <translation>تغيير من معنا</translation>
    </message>
    <message>
        <source>Write a private note</source>
        <translation>كتابة ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Say who facilitates</source>
        <translation>تحديد من ييسّر</translation>
    </message>
    <message>
        <source>Delete colleague</source>
        <translation>حذف زميل</translation>
    </message>
    <message>
        <source>Change how a name may appear</source>
        <translation>تغيير ظهور اسم</translation>
    </message>
    <message>
        <source>Change the day somebody told us</source>
        <translation>تغيير يوم الإخبار</translation>
    </message>
    <message>
        <source>Write the summary</source>
        <translation>كتابة الملخّص</translation>
    </message>
    <message>
        <source>Say how long we were interrupted</source>
        <translation>تسجيل المقاطعات</translation>
    </message>
    <message>
        <source>Add agenda item</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>Move agenda item</source>
        <translation>نقل بند</translation>
    </message>
    <message>
        <source>Say who came</source>
        <translation>تسجيل من حضر</translation>
    </message>
    <message>
        <source>Say which guests came</source>
        <translation>تسجيل الضيوف</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>تعديل اللقاء</translation>
    </message>
    <message>
        <source>Say who does what</source>
        <translation>توزيع الأدوار</translation>
    </message>
    <message>
        <source>Keep an answer</source>
        <translation>حفظ إجابة</translation>
    </message>
    <message>
        <source>Add a story line</source>
        <translation>إضافة سطر إلى الحكاية</translation>
    </message>
    <message>
        <source>Edit agenda item</source>
        <translation>تعديل بند</translation>
    </message>
    <message>
        <source>Say who brought it</source>
        <translation>تحديد من اقترح البند</translation>
    </message>
    <message>
        <source>Say what became of an item</source>
        <translation>تسجيل ما انتهى إليه البند</translation>
    </message>
    <message>
        <source>Put into the parking place</source>
        <translation>نقل إلى ركن الانتظار</translation>
    </message>
    <message>
        <source>Bring an item onto the agenda</source>
        <translation>إدخال بند في جدول الأعمال</translation>
    </message>
    <message>
        <source>Remove agenda item</source>
        <translation>حذف بند</translation>
    </message>
    <message>
        <source>Add try-out</source>
        <translation>إضافة تجربة</translation>
    </message>
    <message>
        <source>Edit what was said</source>
        <translation>تعديل ما قيل</translation>
    </message>
    <message>
        <source>Remove what was said</source>
        <translation>حذف ما قيل</translation>
    </message>
    <message>
        <source>Add idea</source>
        <translation>إضافة فكرة</translation>
    </message>
    <message>
        <source>Write down what was said</source>
        <translation>تدوين ما قيل</translation>
    </message>
    <message>
        <source>Agree the agenda</source>
        <translation>الاتفاق على جدول الأعمال</translation>
    </message>
    <message>
        <source>Close meeting</source>
        <translation>اختتام اللقاء</translation>
    </message>
    <message>
        <source>Open meeting again</source>
        <translation>فتح اللقاء من جديد</translation>
    </message>
    <message>
        <source>Delete meeting</source>
        <translation>حذف لقاء</translation>
    </message>
    <message>
        <source>Write what we agreed</source>
        <translation>كتابة اتفاق</translation>
    </message>
    <message>
        <source>Correct what we agreed</source>
        <translation>تصحيح اتفاق</translation>
    </message>
    <message>
        <source>Delete agreement</source>
        <translation>حذف اتفاق</translation>
    </message>
    <message>
        <source>Make the two terms</source>
        <translation>إنشاء الفصلين الدراسيين</translation>
    </message>
    <message>
        <source>Add term</source>
        <translation>إضافة فصل دراسي</translation>
    </message>
    <message>
        <source>Rename term</source>
        <translation>تغيير اسم الفصل الدراسي</translation>
    </message>
    <message>
        <source>Change days of term</source>
        <translation>تغيير أيام الفصل الدراسي</translation>
    </message>
    <message>
        <source>Write what we are asking</source>
        <translation>كتابة سؤالنا</translation>
    </message>
    <message>
        <source>Delete term</source>
        <translation>حذف فصل دراسي</translation>
    </message>
    <message>
        <source>Ask how it went</source>
        <translation>السؤال عن تجربة</translation>
    </message>
    <message>
        <source>Add find</source>
        <translation>إضافة شيء وجدناه</translation>
    </message>
    <message>
        <source>Note that I asked</source>
        <translation>تسجيل أنني سألت</translation>
    </message>
    <message>
        <source>Note who brought it up</source>
        <translation>تسجيل أن صاحبها ذكرها</translation>
    </message>
    <message>
        <source>Edit try-out</source>
        <translation>تعديل تجربة</translation>
    </message>
    <message>
        <source>Choose a follow-up friend</source>
        <translation>اختيار رفيق التجربة</translation>
    </message>
    <message>
        <source>Choose when to talk about it</source>
        <translation>اختيار موعد الحديث</translation>
    </message>
    <message>
        <source>Link to an idea</source>
        <translation>ربط بفكرة</translation>
    </message>
    <message>
        <source>Delete try-out</source>
        <translation>حذف تجربة</translation>
    </message>
    <message>
        <source>Add to the story</source>
        <translation>إضافة إلى الحكاية</translation>
    </message>
    <message>
        <source>Edit the story</source>
        <translation>تعديل الحكاية</translation>
    </message>
    <message>
        <source>Delete from the story</source>
        <translation>حذف من الحكاية</translation>
    </message>
    <message>
        <source>Write a try-out</source>
        <translation>كتابة تجربة</translation>
    </message>
    <message>
        <source>Add credit</source>
        <translation>إضافة اسم إلى «لمن الفضل»</translation>
    </message>
    <message>
        <source>Take credit away</source>
        <translation>إزالة اسم من «لمن الفضل»</translation>
    </message>
    <message>
        <source>Say where an idea came from</source>
        <translation>ربط بفكرة سابقة</translation>
    </message>
    <message>
        <source>Take a link away</source>
        <translation>فك رابط</translation>
    </message>
    <message>
        <source>Note an idea built on this</source>
        <translation>تدوين فكرة مبنية عليها</translation>
    </message>
    <message>
        <source>Delete idea</source>
        <translation>حذف فكرة</translation>
    </message>
    <message>
        <source>Change the state of an idea</source>
        <translation>تغيير حالة فكرة</translation>
    </message>
    <message>
        <source>Edit idea</source>
        <translation>تعديل فكرة</translation>
    </message>
    <message>
        <source>Choose where an idea comes from</source>
        <translation>اختيار مصدر الفكرة</translation>
    </message>
    <message>
        <source>Choose when an idea was said</source>
        <translation>اختيار يوم الفكرة</translation>
    </message>
    <message>
        <source>Take the sample away</source>
        <translation>إزالة النموذج</translation>
    </message>
    <message>
        <source>Make the three terms</source>
        <translation>إنشاء الفصول الدراسية الثلاثة</translation>
    </message>
    <message>
        <source>Change the holidays</source>
        <translation>تغيير أيام الإجازات</translation>
    </message>
    <message>
        <source>Fit the minutes to the time</source>
        <translation>ضبط الدقائق على الوقت</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>بدء اللقاء</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>الانتقال إلى الجزء التالي</translation>
    </message>
    <message>
        <source>Go to another part</source>
        <translation>الانتقال إلى جزء آخر</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Note an interruption</source>
        <translation>تسجيل مقاطعة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>مواصلة</translation>
    </message>
    <message>
        <source>Give five more minutes</source>
        <translation>خمس دقائق إضافية</translation>
    </message>
    <message>
        <source>Fit the rest</source>
        <translation>توزيع الوقت الباقي</translation>
    </message>
    <message>
        <source>Choose a protocol</source>
        <translation>اختيار بروتوكول</translation>
    </message>
    <message>
        <source>Add a protocol</source>
        <translation>إضافة بروتوكول</translation>
    </message>
    <message>
        <source>Take a protocol</source>
        <translation>أخذ بروتوكول</translation>
    </message>
    <message>
        <source>Change a protocol</source>
        <translation>تعديل بروتوكول</translation>
    </message>
    <message>
        <source>Copy a protocol</source>
        <translation>نسخ بروتوكول</translation>
    </message>
    <message>
        <source>Delete protocol</source>
        <translation>حذف بروتوكول</translation>
    </message>
    <message>
        <source>Make one of two colleagues</source>
        <translation>جعل زميلين واحدًا</translation>
    </message>
    <message>
        <source>Say who found it</source>
        <translation>تحديد من وجده</translation>
    </message>
    <message>
        <source>Change something found</source>
        <translation>تعديل شيء وجدناه</translation>
    </message>
    <message>
        <source>Bring something found to a meeting</source>
        <translation>إحضار شيء وجدناه إلى لقاء</translation>
    </message>
    <message>
        <source>Say whether something found may be copied</source>
        <translation>تحديد هل يجوز نسخ شيء وجدناه</translation>
    </message>
    <message>
        <source>Add a step from one to another</source>
        <translation>إضافة خطوة من شخص إلى شخص</translation>
    </message>
    <message>
        <source>Change a step from one to another</source>
        <translation>تغيير خطوة من شخص إلى شخص</translation>
    </message>
    <message>
        <source>Say that a step is small enough</source>
        <translation>القول إن الخطوة صغيرة بما يكفي</translation>
    </message>
    <message>
        <source>Ask someone in between</source>
        <translation>الاستعانة بشخص بينهما</translation>
    </message>
    <message>
        <source>Delete a step from one to another</source>
        <translation>حذف خطوة من شخص إلى شخص</translation>
    </message>
    <message>
        <source>Change the school’s bells</source>
        <translation>تغيير مواعيد الحصص</translation>
    </message>
    <message>
        <source>Change a week</source>
        <translation>تغيير أسبوع</translation>
    </message>
    <message>
        <source>Empty a week</source>
        <translation>إفراغ أسبوع</translation>
    </message>
    <message>
        <source>A week is still so</source>
        <translation>أسبوع ما زال كما هو</translation>
    </message>
    <message>
        <source>The weeks are still so</source>
        <translation>الأسابيع ما زالت كما هي</translation>
    </message>
    <message>
        <source>Say where we are</source>
        <translation>تحديد أين نحن</translation>
    </message>
    <message>
        <source>Change what we said of our journey</source>
        <translation>تعديل ما قلناه عن طريقنا</translation>
    </message>
    <message>
        <source>Delete what we said of our journey</source>
        <translation>حذف ما قلناه عن طريقنا</translation>
    </message>
    <message>
        <source>Take questions</source>
        <translation>اختيار أسئلة</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>الإجابة عن سؤال</translation>
    </message>
    <message>
        <source>Take out questions</source>
        <translation>استبعاد أسئلة</translation>
    </message>
    <message>
        <source>Write questions</source>
        <translation>كتابة أسئلة</translation>
    </message>
    <message>
        <source>Change questions</source>
        <translation>تعديل أسئلة</translation>
    </message>
    <message>
        <source>Delete questions</source>
        <translation>حذف أسئلة</translation>
    </message>
    <message>
        <source>Write an assumption</source>
        <translation>كتابة افتراض</translation>
    </message>
    <message>
        <source>Look at an assumption</source>
        <translation>النظر في افتراض</translation>
    </message>
    <message>
        <source>Change an assumption</source>
        <translation>تعديل افتراض</translation>
    </message>
    <message>
        <source>Delete an assumption</source>
        <translation>حذف افتراض</translation>
    </message>
    <message>
        <source>Note a request</source>
        <translation>إضافة طلب</translation>
    </message>
    <message>
        <source>Change a request</source>
        <translation>تعديل طلب</translation>
    </message>
    <message>
        <source>Delete a request</source>
        <translation>حذف طلب</translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation>تسجيل وعد</translation>
    </message>
    <message>
        <source>Change a promise</source>
        <translation>تعديل وعد</translation>
    </message>
    <message>
        <source>Delete a promise</source>
        <translation>حذف وعد</translation>
    </message>
    <message>
        <source>Say to which term a meeting belongs</source>
        <translation>تحديد فصل اللقاء</translation>
    </message>
    <message>
        <source>Count the slips</source>
        <translation>عدّ الأوراق</translation>
    </message>
    <message>
        <source>Answer a question of my own</source>
        <translation>الإجابة عن سؤال لي وحدي</translation>
    </message>
    <message>
        <source>Choose the words on the slips</source>
        <translation>اختيار كلمات الأوراق</translation>
    </message>
    <message>
        <source>Choose whether the line is seen</source>
        <translation>اختيار ظهور الخط</translation>
    </message>
    <message>
        <source>Make two ideas one</source>
        <translation>جمع فكرتين في واحدة</translation>
    </message>
    <message>
        <source>Put a credit right</source>
        <translation>تصحيح نسبة فكرة</translation>
    </message>
    <message>
        <source>Make it a try-out</source>
        <translation>اجعلها تجربة</translation>
    </message>
    <message>
        <source>Delete class visit</source>
        <translation>حذف زيارة صفية</translation>
    </message>
    <message>
        <source>Plan a class visit</source>
        <translation>تخطيط زيارة صفية</translation>
    </message>
    <message>
        <source>Choose who visits</source>
        <translation>اختيار الزائر</translation>
    </message>
    <message>
        <source>Edit class visit</source>
        <translation>تعديل زيارة صفية</translation>
    </message>
    <message>
        <source>Hand a file over</source>
        <translation>تسليم ملف</translation>
    </message>
    <message>
        <source>Begin the next school year</source>
        <translation>بدء العام الدراسي التالي</translation>
    </message>
    <message>
        <source>Add somebody who knows</source>
        <translation>إضافة شخص لديه خبرة</translation>
    </message>
    <message>
        <source>Change what is known of somebody</source>
        <translation>تغيير ما نعرفه عن شخص</translation>
    </message>
    <message>
        <source>Delete somebody who knows</source>
        <translation>حذف شخص لديه خبرة</translation>
    </message>
    <message>
        <source>Say who knows about an idea</source>
        <translation>ذكر من لديه خبرة بفكرة</translation>
    </message>
    <message>
        <source>Take an idea away from who knows</source>
        <translation>رفع فكرة عمّن لديه خبرة بها</translation>
    </message>
    <message>
        <source>Hand on a copy</source>
        <translation>تسليم نسخة</translation>
    </message>
    <message>
        <source>Key in what was told</source>
        <translation>إدخال ما حُكي</translation>
    </message>
    <message>
        <source>Key in a plan</source>
        <translation>إدخال خطة</translation>
    </message>
    <message>
        <source>Note that the run sheet is entered</source>
        <translation>تدوين أن ورقة التيسير أُدخلت</translation>
    </message>
    <message>
        <source>Bring back an earlier version</source>
        <translation>استعادة صيغة سابقة</translation>
    </message>
</context>
<context>
    <name>StoryLine</name>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>What pupils said or did</source>
        <translation>ماذا قال التلاميذ أو فعلوا</translation>
    </message>
    <message>
        <source>What surprised me</source>
        <translation>ما فاجأني</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>وماذا بعد</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>More for this line</source>
        <translation>المزيد لهذا السطر</translation>
    </message>
    <message>
        <source>Put it into the bin</source>
        <translation>إلى السلة</translation>
    </message>
    <message>
        <source>A line of the story is in the bin.</source>
        <translation>نُقل سطر من الحكاية إلى السلة.</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>كل الأجزاء</translation>
    </message>
    <message>
        <source>What I was already doing</source>
        <translation>ما كنت أفعله من قبل</translation>
    </message>
</context>
<context>
    <name>StoryPart</name>
    <message>
        <source>What happened, what pupils said, what surprised you…</source>
        <translation>ماذا حدث، وماذا قال التلاميذ، وما المفاجئ…</translation>
    </message>
    <message>
        <source>Add to the story</source>
        <translation>إضافة إلى الحكاية</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>الحكاية</translation>
    </message>
</context>
<context>
    <name>StripsPanel</name>
    <message>
        <source>Where the items came from</source>
        <translation>من أين جاء جدول الأعمال؟</translation>
    </message>
    <message>
        <source>Time for learning (minutes)</source>
        <translation>دقائق للتعلّم</translation>
    </message>
    <message>
        <source>{planned} of {minutes} minutes</source>
        <translation>الدقائق: {planned} من {minutes}</translation>
    </message>
    <message>
        <source>{planned} of {minutes} minutes, {more} more than planned</source>
        <translation>الدقائق: {planned} من {minutes}، بزيادة {more}</translation>
    </message>
    <message>
        <source>Fit to the time</source>
        <translation>ضبط الدقائق على الوقت</translation>
    </message>
    <message>
        <source>Share the minutes there are among the items, learning shortened last</source>
        <translation>تُقسَّم الدقائق المتاحة على البنود، ووقت التعلّم آخر ما يُقصَّر</translation>
    </message>
    <message>
        <source>The minutes fit now.</source>
        <translation>الدقائق مناسبة للوقت الآن.</translation>
    </message>
    <message numerus="yes">
        <source>Even %n minutes for each item are more than there are.</source>
        <translation>
            <numerusform>حتى بلا دقيقة لكل بند لا يكفي الوقت.</numerusform>
            <numerusform>حتى دقيقة واحدة لكل بند أكثر من الوقت المتاح.</numerusform>
            <numerusform>حتى دقيقتان لكل بند أكثر من الوقت المتاح.</numerusform>
            <numerusform>حتى %n دقائق لكل بند أكثر من الوقت المتاح.</numerusform>
            <numerusform>حتى %n دقيقة لكل بند أكثر من الوقت المتاح.</numerusform>
            <numerusform>حتى %n دقيقة لكل بند أكثر من الوقت المتاح.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>عُقد</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Minutes for learning, planned</source>
        <translation>دقائق للتعلّم، المخطَّط</translation>
    </message>
    <message>
        <source>Minutes for learning, real</source>
        <translation>دقائق للتعلّم، الفعلي</translation>
    </message>
    <message>
        <source>Learning intention</source>
        <translation>هدف التعلّم</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>Where items came from</source>
        <translation>من أين جاءت البنود</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>الفكرة</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>ماذا صارت</translation>
    </message>
    <message>
        <source>Part in it</source>
        <translation>الدور فيها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>How it grew</source>
        <translation>كيف نمت</translation>
    </message>
    <message>
        <source>From the idea</source>
        <translation>من الفكرة</translation>
    </message>
    <message>
        <source>Try-out</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>With which class</source>
        <translation>مع أي فصل</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>كيف سارت</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>ما حُكي</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>من قالها</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>اللقاءات</translation>
    </message>
    <message>
        <source>Whose agenda</source>
        <translation>جدول أعمال مَن</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>الأفكار</translation>
    </message>
    <message>
        <source>Who did what for ideas</source>
        <translation>من أسهم في الأفكار</translation>
    </message>
    <message>
        <source>How ideas grew</source>
        <translation>كيف نمت الأفكار</translation>
    </message>
    <message>
        <source>Try-outs</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الزملاء</translation>
    </message>
    <message>
        <source>Smallest first step</source>
        <translation>أصغر خطوة أولى</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>كيف تسير</translation>
    </message>
    <message>
        <source>Works without</source>
        <translation>تصلح من دون</translation>
    </message>
    <message>
        <source>Not so well</source>
        <translation>ما لم يسر جيدًا</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>كيف عرفنا</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>للاستزادة</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الحجرة</translation>
    </message>
    <message>
        <source>In the group since</source>
        <translation>في المجموعة منذ</translation>
    </message>
</context>
<context>
    <name>TermFields</name>
    <message>
        <source>Name of the term</source>
        <translation>اسم الفصل الدراسي</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Please give the term a name.</source>
        <translation>يحتاج الفصل الدراسي إلى اسم.</translation>
    </message>
</context>
<context>
    <name>TermFileWindow</name>
    <message>
        <source>made on {day}</source>
        <translation>أُعدّ في {day}</translation>
    </message>
    <message>
        <source>This belongs to somebody else. You can read it; nothing of it is mixed in.</source>
        <translation>هذا ملك لغيرنا. تمكن قراءته، ولا يختلط منه شيء بما عندنا.</translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation>لماذا يلتقون</translation>
    </message>
    <message>
        <source>What they asked this term</source>
        <translation>سؤالهم في هذا الفصل الدراسي</translation>
    </message>
    <message>
        <source>Their meetings</source>
        <translation>لقاءاتهم</translation>
    </message>
    <message>
        <source>Their ideas</source>
        <translation>أفكارهم</translation>
    </message>
    <message>
        <source>What they tried</source>
        <translation>ما جرّبوه</translation>
    </message>
    <message>
        <source>Questions still open</source>
        <translation>أسئلة ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>In their own voices</source>
        <translation>بأصواتهم</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرًا</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
</context>
<context>
    <name>TermPage</name>
    <message>
        <source>Term</source>
        <translation>الفصل الدراسي</translation>
    </message>
    <message>
        <source>Delete this term</source>
        <translation>حذف هذا الفصل الدراسي</translation>
    </message>
    <message>
        <source>Make a file to give to others…</source>
        <translation>إعداد ملف للتسليم…</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>طباعة الملخّص</translation>
    </message>
    <message>
        <source>Name of the term</source>
        <translation>اسم الفصل الدراسي</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Meetings of this term</source>
        <translation>لقاءات هذا الفصل الدراسي</translation>
    </message>
    <message>
        <source>There is no meeting between these dates yet.</source>
        <translation>لا لقاء في هذه الفترة بعد.</translation>
    </message>
    <message>
        <source>What we are asking this term</source>
        <translation>سؤالنا في هذا الفصل الدراسي</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Please give the term a name. Until then it keeps this one.</source>
        <translation>يحتاج الفصل الدراسي إلى اسم. وحتى ذلك الحين يبقى هذا اسمه.</translation>
    </message>
    <message>
        <source>The term is in the bin; its meetings stay.</source>
        <translation>الفصل الدراسي في السلة، وتبقى لقاءاته.</translation>
    </message>
    <message>
        <source>Our year</source>
        <translation>عامنا</translation>
    </message>
    <message>
        <source>For a calendar…</source>
        <translation>للتقويم…</translation>
    </message>
</context>
<context>
    <name>ThreeTerms</name>
    <message>
        <source>First term {years}</source>
        <translation>الفصل الدراسي الأول {years}</translation>
    </message>
    <message>
        <source>Second term {years}</source>
        <translation>الفصل الدراسي الثاني {years}</translation>
    </message>
    <message>
        <source>Third term {years}</source>
        <translation>الفصل الدراسي الثالث {years}</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>First term {years}</source>
        <translation>الفصل الدراسي الأول {years}</translation>
    </message>
    <message>
        <source>Second term {years}</source>
        <translation>الفصل الدراسي الثاني {years}</translation>
    </message>
</context>
<context>
    <name>TermsOffer</name>
    <message>
        <source>A meeting belongs to a term by its date. At the end of a term you can print what it brought.</source>
        <translation>يُحسب اللقاء ضمن الفصل الدراسي بحسب تاريخه. وفي نهاية الفصل الدراسي تمكن طباعة حصيلته.</translation>
    </message>
    <message>
        <source>No terms here yet</source>
        <translation>لا فصول دراسية هنا بعد</translation>
    </message>
    <message>
        <source>Make these terms</source>
        <translation>إنشاء هذه الفصول الدراسية</translation>
    </message>
    <message>
        <source>two terms</source>
        <translation>فصلان دراسيان</translation>
    </message>
    <message>
        <source>three terms</source>
        <translation>ثلاثة فصول دراسية</translation>
    </message>
    <message>
        <source>Our school year has</source>
        <translation>في عامنا الدراسي</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Please write the time like {example}.</source>
        <translation>يُكتب الوقت هكذا: {example}.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>صباح الخير</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>مساء الخير</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>مساء الخير</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>صباح الخير يا {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>مساء الخير يا {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>مساء الخير يا {name}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menus</source>
        <translation>القوائم</translation>
    </message>
</context>
<context>
    <name>TryOutDetail</name>
    <message>
        <source>The try-out</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>What they want to try</source>
        <translation>ما نريد تجربته</translation>
    </message>
    <message>
        <source>with</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>smallest first step</source>
        <translation>أصغر خطوة أولى</translation>
    </message>
    <message>
        <source>what I was already doing</source>
        <translation>ما كنت أفعله من قبل</translation>
    </message>
    <message>
        <source>follow-up friend</source>
        <translation>رفيق التجربة</translation>
    </message>
    <message>
        <source>talk about it on</source>
        <translation>نتحدث عنها يوم</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Which idea does it try?</source>
        <translation>ما الفكرة التي نجرّبها؟</translation>
    </message>
    <message>
        <source>The idea that it tries</source>
        <translation>الفكرة التي نجرّبها</translation>
    </message>
    <message>
        <source>Another idea…</source>
        <translation>فكرة أخرى…</translation>
    </message>
    <message>
        <source>No idea</source>
        <translation>بلا فكرة</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>الحكاية</translation>
    </message>
    <message>
        <source>Put it into the bin</source>
        <translation>إلى السلة</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Idea: {title}</source>
        <translation>الفكرة: {title}</translation>
    </message>
    <message>
        <source>Link it to an idea…</source>
        <translation>ربط بفكرة…</translation>
    </message>
    <message>
        <source>The try-out of {name} is in the bin.</source>
        <translation>تجربة {name} في السلة.</translation>
    </message>
</context>
<context>
    <name>TryOutForm</name>
    <message>
        <source>Write a try-out</source>
        <translation>كتابة تجربة</translation>
    </message>
    <message>
        <source>A try-out belongs to somebody: add the people of the group first.</source>
        <translation>لكل تجربة صاحب: نضيف زملاء المجموعة أولًا.</translation>
    </message>
    <message>
        <source>Whose try-out is it?</source>
        <translation>لمن هذه التجربة؟</translation>
    </message>
    <message>
        <source>What will they try? In their own words</source>
        <translation>ما التجربة؟ بكلمات صاحبها</translation>
    </message>
    <message>
        <source>One small thing, with one class</source>
        <translation>شيء واحد صغير، مع فصل واحد</translation>
    </message>
    <message>
        <source>With which class</source>
        <translation>مع أي فصل</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Keep this try-out</source>
        <translation>حفظ هذه التجربة</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>إضافة زملاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>اختيار اسم</translation>
    </message>
    <message>
        <source>Please choose whose it is.</source>
        <translation>لمن هذه التجربة؟ يُرجى اختيار اسم.</translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>تكفي كلمات قليلة.</translation>
    </message>
</context>
<context>
    <name>TryOutsPage</name>
    <message>
        <source>Try-outs</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>Write a try-out</source>
        <translation>كتابة تجربة</translation>
    </message>
    <message>
        <source>No try-outs yet</source>
        <translation>لا تجارب بعد</translation>
    </message>
    <message>
        <source>When somebody says “I will try this”, write it here in their words. Their story grows from there.</source>
        <translation>حين يقول أحدنا «سأجرّب هذا»، نكتبها هنا بكلماته، ومنها تنمو الحكاية.</translation>
    </message>
    <message>
        <source>Write the first try-out</source>
        <translation>كتابة أول تجربة</translation>
    </message>
</context>
<context>
    <name>TurnCard</name>
    <message>
        <source>Everyone had a turn</source>
        <translation>أخذ الجميع دورهم</translation>
    </message>
    <message>
        <source>{name}’s turn</source>
        <translation>دور {name}</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>بالقرعة</translation>
    </message>
    <message>
        <source>newest try-out first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>as seated</source>
        <translation>حسب الجلوس</translation>
    </message>
    <message>
        <source>then {names}</source>
        <translation>ثم {names}</translation>
    </message>
    <message>
        <source>the last turn</source>
        <translation>الدور الأخير</translation>
    </message>
    <message>
        <source>No try-out just now</source>
        <translation>لا تجربة جارية الآن</translation>
    </message>
    <message>
        <source>{day}: {words}</source>
        <translation>{day}: {words}</translation>
    </message>
</context>
<context>
    <name>TurnFace</name>
    <message>
        <source>Whose turn it is</source>
        <translation>لمن الدور</translation>
    </message>
    <message>
        <source>What happened? One line, and Enter</source>
        <translation>ماذا حدث؟ سطر واحد، ثم Enter</translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation>كيف تسير</translation>
    </message>
    <message>
        <source>The order of the go-round</source>
        <translation>ترتيب الجولة</translation>
    </message>
    <message>
        <source>Did you get what you needed?</source>
        <translation>هل وصل ما كان مطلوبًا من المجموعة؟</translation>
    </message>
    <message>
        <source>Another of theirs</source>
        <translation>تجربة أخرى لصاحب الدور</translation>
    </message>
    <message>
        <source>To next time</source>
        <translation>للمرة القادمة</translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation>الدور التالي</translation>
    </message>
    <message>
        <source>Once more round</source>
        <translation>جولة أخرى</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>ترتيب عشوائي</translation>
    </message>
    <message>
        <source>Newest try-out first</source>
        <translation>أحدث التجارب أولًا</translation>
    </message>
    <message>
        <source>As seated</source>
        <translation>حسب الجلوس</translation>
    </message>
    <message>
        <source>The turn before</source>
        <translation>الدور السابق</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرضه في المجلد</translation>
    </message>
</context>
<context>
    <name>WindowPart</name>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>كما في الجهاز</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
</context>
<context>
    <name>WordsSide</name>
    <message>
        <source>In the words of whoever said it</source>
        <translation>بكلمات من قالها</translation>
    </message>
    <message>
        <source>The idea in words</source>
        <translation>الفكرة بالكلمات</translation>
    </message>
    <message>
        <source>Smallest first step</source>
        <translation>أصغر خطوة أولى</translation>
    </message>
    <message>
        <source>You do not need</source>
        <translation>تنجح من غير</translation>
    </message>
    <message>
        <source>How do we know</source>
        <translation>كيف عرفنا</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>الخطوات، خطوة في كل سطر</translation>
    </message>
    <message>
        <source>What did not go so well</source>
        <translation>ما لم يسر جيدًا</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>للاستزادة</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>من أين جاءت</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>قيلت في</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>What helps somebody else try it</source>
        <translation>ما يساعد غيرنا على تجربتها</translation>
    </message>
</context>
<context>
    <name>YearForm</name>
    <message>
        <source>Plan the year</source>
        <translation>تخطيط العام</translation>
    </message>
    <message>
        <source>Title (you can change it later)</source>
        <translation>العنوان، ويمكن تغييره لاحقًا</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>يوم/شهر/سنة</translation>
    </message>
    <message>
        <source>How many meetings</source>
        <translation>عدد اللقاءات</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>يبدأ الساعة</translation>
    </message>
    <message>
        <source>Start from this agenda</source>
        <translation>جدول أعمال للبداية</translation>
    </message>
    <message>
        <source>The days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Plan these meetings</source>
        <translation>تخطيط هذه اللقاءات</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>لقاء</translation>
    </message>
    <message>
        <source>Choose the first day, and the others follow.</source>
        <translation>يكفي اختيار أول يوم، وتأتي الأيام الأخرى بعده.</translation>
    </message>
    <message>
        <source>Moved to the next working day: {days}.</source>
        <translation>نُقلت إلى يوم العمل التالي: {days}.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) planned, from {first} to {last}.</source>
        <translation>
            <numerusform>لا لقاءات مخطَّطة بين {first} و{last}.</numerusform>
            <numerusform>خُطّط للقاء واحد، من {first} إلى {last}.</numerusform>
            <numerusform>خُطّط للقاءين، من {first} إلى {last}.</numerusform>
            <numerusform>خُطّط لـ%n لقاءات، من {first} إلى {last}.</numerusform>
            <numerusform>خُطّط لـ%n لقاءً، من {first} إلى {last}.</numerusform>
            <numerusform>خُطّط لـ%n لقاء، من {first} إلى {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>moves to the next school day</source>
        <translation>يُنقل إلى أول يوم دراسي بعده</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>لا لقاء فيه</translation>
    </message>
    <message>
        <source>What falls on a weekend or a holiday</source>
        <translation>ما يقع في عطلة أو إجازة</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>الإجازات</translation>
    </message>
    <message>
        <source>each month, the first {weekday}</source>
        <translation>كل شهر، يوم {weekday} الأول</translation>
    </message>
    <message>
        <source>each month, the second {weekday}</source>
        <translation>كل شهر، يوم {weekday} الثاني</translation>
    </message>
    <message>
        <source>each month, the third {weekday}</source>
        <translation>كل شهر، يوم {weekday} الثالث</translation>
    </message>
    <message>
        <source>each month, the fourth {weekday}</source>
        <translation>كل شهر، يوم {weekday} الرابع</translation>
    </message>
    <message>
        <source>each month, the last {weekday}</source>
        <translation>كل شهر، يوم {weekday} الأخير</translation>
    </message>
    <message>
        <source>Until the term ends</source>
        <translation>حتى نهاية الفصل الدراسي</translation>
    </message>
    <message>
        <source>Left out: {days}.</source>
        <translation>لا لقاء في: {days}.</translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>كل أسبوع</numerusform>
            <numerusform>كل أسبوع</numerusform>
            <numerusform>كل أسبوعين</numerusform>
            <numerusform>كل %n أسابيع</numerusform>
            <numerusform>كل %n أسبوعًا</numerusform>
            <numerusform>كل %n أسبوع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>No more fits in here: the rest was left out.</source>
        <translation>لا مكان للمزيد هنا: تُرك ما زاد.</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erase {name} for ever?</source>
        <translation>محو {name} نهائيًا؟</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>This page and their try-outs are removed, and the name in the list of what was given to others, from the bin and from undo too. What they said and their ideas stay, without a name. This cannot be undone.</source>
        <translation>تُحذف هذه الصفحة والتجارب، والاسم في قائمة ما خرج، ومن السلة ومن التراجع أيضًا. ويبقى ما قيل والأفكار بلا اسم. ولا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>The name is also in what others wrote. What should happen to it there?</source>
        <translation>ويرد الاسم أيضًا فيما كتبه آخرون. فما مصيره هناك؟</translation>
    </message>
    <message>
        <source>Erased for ever. The name is nowhere in this file any more.</source>
        <translation>تم المحو نهائيًا. ولم يعد الاسم يرد في هذا الملف.</translation>
    </message>
    <message>
        <source>Erased for good. You left the name in: {places}.</source>
        <translation>تم المحو نهائيًا. وتُرك الاسم في: {places}.</translation>
    </message>
    <message>
        <source>A blank</source>
        <translation>فراغ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Everywhere else</source>
        <translation>في كل موضع آخر</translation>
    </message>
    <message>
        <source>Erasing {name}</source>
        <translation>جارٍ محو {name}</translation>
    </message>
    <message>
        <source>Looking where {name} stands</source>
        <translation>البحث عن مواضع {name}</translation>
    </message>
    <message>
        <source>Everywhere else, as a single word</source>
        <translation>في المواضع الأخرى، كلمةً واحدة</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>صفحة PDF</translation>
    </message>
    <message>
        <source>A receipt to hand over, that lists what holds the name still</source>
        <translation>إيصال نسلّمه، يذكر ما بقي فيه الاسم</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>طباعته</translation>
    </message>
    <message>
        <source>Save it as PDF</source>
        <translation>حفظه بصيغة PDF</translation>
    </message>
    <message>
        <source>Making the receipt</source>
        <translation>جارٍ إعداد الإيصال</translation>
    </message>
    <message>
        <source>Sending the receipt to the printer</source>
        <translation>جارٍ إرسال الإيصال إلى الطابعة</translation>
    </message>
    <message>
        <source>The receipt was sent to the printer.</source>
        <translation>أُرسل الإيصال إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>PastedLines</name>
    <message>
        <source>Each line becomes one of its own</source>
        <translation>كل سطر يصير بندًا مستقلًا</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>إضافتها</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>ListActs</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copied as a table</source>
        <translation>نُسخت كجدول</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>{titles} is in the bin.</source>
        <translation>نُقل إلى السلة: {titles}.</translation>
    </message>
    <message>
        <source>{titles} are in the bin.</source>
        <translation>نُقل إلى السلة: {titles}.</translation>
    </message>
    <message>
        <source>{titles} and others are in the bin.</source>
        <translation>نُقل إلى السلة: {titles} وغير ذلك.</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Its name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>الترتيب: {order}</translation>
    </message>
</context>
<context>
    <name>IdeaActs</name>
    <message>
        <source>Print as a handout</source>
        <translation>طباعة ورقة فكرة</translation>
    </message>
</context>
<context>
    <name>TryOutActs</name>
    <message>
        <source>Change the words</source>
        <translation>تعديل الكلمات</translation>
    </message>
    <message>
        <source>Open its idea</source>
        <translation>فتح فكرتها</translation>
    </message>
</context>
<context>
    <name>MeetingRows</name>
    <message>
        <source>Coming up</source>
        <translation>لقاءات قادمة</translation>
    </message>
    <message>
        <source>School year {start} to {end}</source>
        <translation>العام الدراسي من {start} إلى {end}</translation>
    </message>
    <message>
        <source>Plan another like this…</source>
        <translation>تخطيط لقاء مثله…</translation>
    </message>
    <message>
        <source>Print summary</source>
        <translation>طباعة الملخّص</translation>
    </message>
    <message>
        <source>Print agenda</source>
        <translation>طباعة جدول الأعمال</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>As last time</source>
        <translation>كالمرة السابقة</translation>
    </message>
    <message>
        <source>As in {title}</source>
        <translation>كما في {title}</translation>
    </message>
    <message>
        <source>The agenda of {title}, {day}.</source>
        <translation>جدول أعمال {title}، {day}.</translation>
    </message>
</context>
<context>
    <name>SaidActs</name>
    <message>
        <source>Something else…</source>
        <translation>شيء آخر…</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>تعديل الكلمات</translation>
    </message>
    <message>
        <source>In the order said</source>
        <translation>بترتيب ما قيل</translation>
    </message>
    <message>
        <source>Kind by kind</source>
        <translation>نوعًا بعد نوع</translation>
    </message>
</context>
<context>
    <name>GoesOn</name>
    <message>
        <source>went on already</source>
        <translation>انتقل من قبل</translation>
    </message>
    <message>
        <source>Waiting from earlier meetings:</source>
        <translation>ينتظر من لقاءات سابقة:</translation>
    </message>
    <message>
        <source>What became of “{title}”</source>
        <translation>ماذا صار بـ«{title}»</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>next time</source>
        <translation>المرة القادمة</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>لوقت لاحق</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>نتركه</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) come again by themselves.</source>
        <translation>
            <numerusform>لا أجزاء تعود من تلقاء نفسها.</numerusform>
            <numerusform>جزء واحد يعود من تلقاء نفسه.</numerusform>
            <numerusform>جزءان يعودان من تلقاء نفسيهما.</numerusform>
            <numerusform>%n أجزاء تعود من تلقاء نفسها.</numerusform>
            <numerusform>%n جزءًا يعود من تلقاء نفسه.</numerusform>
            <numerusform>%n جزء يعود من تلقاء نفسه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BesidePanel</name>
    <message>
        <source>Learning intention</source>
        <translation>هدف التعلّم</translation>
    </message>
    <message>
        <source>We want to find out…</source>
        <translation>نريد أن نعرف…</translation>
    </message>
    <message>
        <source>What it is for, and who does what</source>
        <translation>هدف اللقاء، ومن يقوم بماذا</translation>
    </message>
    <message>
        <source>Say who does what</source>
        <translation>توزيع الأدوار</translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation>تدوين ما يُقال</translation>
    </message>
    <message>
        <source>The agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
</context>
<context>
    <name>NextDate</name>
    <message>
        <source>Next time</source>
        <translation>المرة القادمة</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>التخطيط له</translation>
    </message>
    <message>
        <source>Its day, if it shall be planned now</source>
        <translation>يومه، إن أردنا تخطيطه الآن</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>يوم/شهر/سنة</translation>
    </message>
</context>
<context>
    <name>EverybodyCame</name>
    <message>
        <source>Who came</source>
        <translation>من حضر</translation>
    </message>
    <message>
        <source>Everybody came</source>
        <translation>حضر الجميع</translation>
    </message>
    <message>
        <source>except</source>
        <translation>ما عدا</translation>
    </message>
    <message>
        <source>or by name</source>
        <translation>أو بالاسم</translation>
    </message>
    <message>
        <source>Choose names</source>
        <translation>اختيار الأسماء</translation>
    </message>
</context>
<context>
    <name>IdeasPart</name>
    <message>
        <source>suggested it</source>
        <translation>الاقتراح</translation>
    </message>
    <message>
        <source>built on it</source>
        <translation>البناء عليها</translation>
    </message>
    <message>
        <source>adapted it</source>
        <translation>التعديل</translation>
    </message>
    <message>
        <source>tried it first</source>
        <translation>أول تجربة</translation>
    </message>
    <message>
        <source>inspired it</source>
        <translation>الإلهام</translation>
    </message>
    <message>
        <source>{part}, with {names}</source>
        <translation>{part}، مع {names}</translation>
    </message>
    <message>
        <source>Ideas they had a part in</source>
        <translation>أفكار شارك فيها الزميل أو الزميلة</translation>
    </message>
    <message>
        <source>More ideas they had a part in</source>
        <translation>المزيد من هذه الأفكار</translation>
    </message>
</context>
<context>
    <name>TryingNow</name>
    <message>
        <source>Trying now</source>
        <translation>التجربة الآن</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open {words}</source>
        <translation>فتح {words}</translation>
    </message>
    <message>
        <source>What happened next, in their words</source>
        <translation>ما حدث بعد ذلك، كما قيل</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>الحكاية</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>{name} will ask</source>
        <translation>السؤال من {name}</translation>
    </message>
    <message>
        <source>{name} will ask, after {day}</source>
        <translation>السؤال من {name}، بعد {day}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More that they are trying now</source>
        <translation>المزيد مما يُجرَّب الآن</translation>
    </message>
</context>
<context>
    <name>PrivatePart</name>
    <message>
        <source>Your private note</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>هذا اسمي</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>ليس هذا اسمي</translation>
    </message>
    <message>
        <source>The Today page greets you by this name.</source>
        <translation>بهذا الاسم تأتي التحية في صفحة اليوم.</translation>
    </message>
    <message>
        <source>never printed, never exported</source>
        <translation>لا تُطبع ولا تُصدَّر أبدًا</translation>
    </message>
</context>
<context>
    <name>SaidKinds</name>
    <message>
        <source>idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>try-out</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>story</source>
        <translation>حكاية</translation>
    </message>
</context>
<context>
    <name>SaidFrame</name>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>What was said…</source>
        <translation>ما قيل…</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>إضافة اسم</translation>
    </message>
</context>
<context>
    <name>SaidHint</name>
    <message>
        <source>Whose try-out is it? Name one person with @.</source>
        <translation>تجربة مَن هي؟ اكتب اسمًا واحدًا بعد @.</translation>
    </message>
    <message>
        <source>Enter keeps it · Tab the kind · @ a name · Ctrl+Enter whose</source>
        <translation>Enter للحفظ · Tab للنوع · @ للاسم · Ctrl+Enter لمن هو</translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
</context>
<context>
    <name>WhoseButton</name>
    <message>
        <source>Whose it is</source>
        <translation>لمن هو</translation>
    </message>
</context>
<context>
    <name>PillRow</name>
    <message>
        <source>Whose it is</source>
        <translation>لمن هو</translation>
    </message>
    <message>
        <source>Take {name} off</source>
        <translation>إزالة {name}</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>Who is meant?</source>
        <translation>من المقصود؟</translation>
    </message>
    <message>
        <source>{name}: note as a guest</source>
        <translation>{name}: يُكتب ضيفًا</translation>
    </message>
</context>
<context>
    <name>CatchingLine</name>
    <message>
        <source>Two names begin so: choose one with the arrow keys, or press Enter again.</source>
        <translation>اسمان يبدآن هكذا: اختر أحدهما بالأسهم، أو اضغط Enter مرة أخرى.</translation>
    </message>
    <message>
        <source>Name who said it with @, or press Ctrl+Enter: the group.</source>
        <translation>اكتب اسم من قالها بعد @، أو اضغط Ctrl+Enter: للمجموعة.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>left of %n minute(s)</source>
        <translation>
            <numerusform>باقٍ من %n دقيقة</numerusform>
            <numerusform>باقٍ من دقيقة</numerusform>
            <numerusform>باقٍ من دقيقتين</numerusform>
            <numerusform>باقٍ من %n دقائق</numerusform>
            <numerusform>باقٍ من %n دقيقة</numerusform>
            <numerusform>باقٍ من %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>over by {n} min</source>
        <translation>زاد {n} د</translation>
    </message>
    <message numerus="yes">
        <source>would end {time}, %n minute(s) late</source>
        <translation>
            <numerusform>ينتهي {time} دون تأخير</numerusform>
            <numerusform>ينتهي {time}، بعد الموعد بدقيقة</numerusform>
            <numerusform>ينتهي {time}، بعد الموعد بدقيقتين</numerusform>
            <numerusform>ينتهي {time}، بعد الموعد بـ %n دقائق</numerusform>
            <numerusform>ينتهي {time}، بعد الموعد بـ %n دقيقة</numerusform>
            <numerusform>ينتهي {time}، بعد الموعد بـ %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would end {time}, %n minute(s) early</source>
        <translation>
            <numerusform>ينتهي {time} في موعده</numerusform>
            <numerusform>ينتهي {time}، قبل الموعد بدقيقة</numerusform>
            <numerusform>ينتهي {time}، قبل الموعد بدقيقتين</numerusform>
            <numerusform>ينتهي {time}، قبل الموعد بـ %n دقائق</numerusform>
            <numerusform>ينتهي {time}، قبل الموعد بـ %n دقيقة</numerusform>
            <numerusform>ينتهي {time}، قبل الموعد بـ %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>would end {time}, as planned</source>
        <translation>ينتهي {time} كما خططنا</translation>
    </message>
    <message numerus="yes">
        <source>took %n minute(s) of {planned}</source>
        <translation>
            <numerusform>لم يستغرق شيئًا من {planned}</numerusform>
            <numerusform>استغرق دقيقة من {planned}</numerusform>
            <numerusform>استغرق دقيقتين من {planned}</numerusform>
            <numerusform>استغرق %n دقائق من {planned}</numerusform>
            <numerusform>استغرق %n دقيقة من {planned}</numerusform>
            <numerusform>استغرق %n دقيقة من {planned}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountDown</name>
    <message>
        <source>What is left of this part</source>
        <translation>الباقي من هذا الجزء</translation>
    </message>
    <message>
        <source>Minutes and seconds left</source>
        <translation>الدقائق والثواني الباقية</translation>
    </message>
    <message>
        <source>{left}: {step}</source>
        <translation>{left}: {step}</translation>
    </message>
</context>
<context>
    <name>InTime</name>
    <message>
        <source>In time</source>
        <translation>في الوقت</translation>
    </message>
    <message>
        <source>Fit the rest</source>
        <translation>وزّع الباقي</translation>
    </message>
</context>
<context>
    <name>FitRow</name>
    <message>
        <source>{before}, now {after}</source>
        <translation>{before}، والآن {after}</translation>
    </message>
</context>
<context>
    <name>FitPanel</name>
    <message>
        <source>Fit the rest</source>
        <translation>وزّع الباقي</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه كما هو</translation>
    </message>
    <message>
        <source>Undo takes it back: Ctrl+Z</source>
        <translation>التراجع يعيده: ‎Ctrl+Z‎</translation>
    </message>
</context>
<context>
    <name>AgendaColumn</name>
    <message>
        <source>The agenda now</source>
        <translation>جدول الأعمال الآن</translation>
    </message>
    <message>
        <source>The meeting’s page</source>
        <translation>صفحة اللقاء</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>أجزاء اللقاء</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>أضف جزءًا</translation>
    </message>
    <message>
        <source>planned to {time}</source>
        <translation>مخطط حتى {time}</translation>
    </message>
    <message>
        <source>What to do with this part</source>
        <translation>ماذا نفعل بهذا الجزء</translation>
    </message>
    <message>
        <source>Go to “{title}” now</source>
        <translation>انتقل إلى «{title}» الآن</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>احفظه لوقت لاحق</translation>
    </message>
    <message>
        <source>Title, 10</source>
        <translation>العنوان، ١٠</translation>
    </message>
    <message>
        <source>Title of the part, and its minutes</source>
        <translation>عنوان الجزء ودقائقه</translation>
    </message>
</context>
<context>
    <name>RunButtons</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>واصِل</translation>
    </message>
    <message>
        <source>5 more minutes</source>
        <translation>٥ دقائق إضافية</translation>
    </message>
    <message>
        <source>Interruption</source>
        <translation>مقاطعة</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>لوقت لاحق</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>اختم اللقاء</translation>
    </message>
    <message>
        <source>What came between</source>
        <translation>ماذا قاطعنا</translation>
    </message>
    <message>
        <source>+5</source>
        <translation>+٥</translation>
    </message>
</context>
<context>
    <name>HereAgain</name>
    <message>
        <source>Here again</source>
        <translation>عدنا</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>The meeting now</source>
        <translation>اللقاء الآن</translation>
    </message>
    <message>
        <source>All parts are over</source>
        <translation>انتهت كل الأجزاء</translation>
    </message>
    <message>
        <source>What is said is still kept; close the meeting when you like.</source>
        <translation>ما يقال يُحفظ بعد؛ اختم اللقاء متى شئت.</translation>
    </message>
    <message>
        <source>the last part</source>
        <translation>الجزء الأخير</translation>
    </message>
    <message>
        <source>next: {title}</source>
        <translation>التالي: {title}</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Even two minutes each would end {time}</source>
        <translation>حتى لو أخذ كل جزء دقيقتين ننتهي {time}</translation>
    </message>
    <message>
        <source>Fit the rest: ends {time}</source>
        <translation>توزيع الباقي: ننتهي {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are left. Learning gives way last, no part below 2.</source>
        <translation>
            <numerusform>لم يبقَ وقت.</numerusform>
            <numerusform>بقيت دقيقة. التعلّم آخر ما يقصر، ولا جزء أقل من دقيقتين.</numerusform>
            <numerusform>بقيت دقيقتان. التعلّم آخر ما يقصر، ولا جزء أقل من دقيقتين.</numerusform>
            <numerusform>بقيت %n دقائق. التعلّم آخر ما يقصر، ولا جزء أقل من دقيقتين.</numerusform>
            <numerusform>بقيت %n دقيقة. التعلّم آخر ما يقصر، ولا جزء أقل من دقيقتين.</numerusform>
            <numerusform>بقيت %n دقيقة. التعلّم آخر ما يقصر، ولا جزء أقل من دقيقتين.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComingBack</name>
    <message>
        <source>Here again: {title}.</source>
        <translation>عدنا: {title}.</translation>
    </message>
    <message numerus="yes">
        <source>Here again after %n minute(s): {title}.</source>
        <translation>
            <numerusform>عدنا: {title}.</numerusform>
            <numerusform>عدنا بعد دقيقة: {title}.</numerusform>
            <numerusform>عدنا بعد دقيقتين: {title}.</numerusform>
            <numerusform>عدنا بعد %n دقائق: {title}.</numerusform>
            <numerusform>عدنا بعد %n دقيقة: {title}.</numerusform>
            <numerusform>عدنا بعد %n دقيقة: {title}.</numerusform>
        </translation>
    </message>
    <message>
        <source>These minutes were lost: no power</source>
        <translation>ضاعت هذه الدقائق: انقطاع الكهرباء</translation>
    </message>
</context>
<context>
    <name>RingColumn</name>
    <message>
        <source>Everyone heard</source>
        <translation>كل واحد سُمع صوته</translation>
    </message>
    <message>
        <source>Go round</source>
        <translation>جولة</translation>
    </message>
</context>
<context>
    <name>PrivateHead</name>
    <message>
        <source>Private note</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Private note: there is one</source>
        <translation>ملاحظة خاصة: مكتوبة</translation>
    </message>
    <message>
        <source>{note} ({key}): only you see it; on your run sheet alone, never exported.</source>
        <translation>{note} ({key}): لعينيك فقط، لا تُطبع إلا على ورقة التيسير، ولا تُصدَّر أبدًا.</translation>
    </message>
</context>
<context>
    <name>PrivateRow</name>
    <message>
        <source>Private note</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Private notes stay closed while the group sees this window.</source>
        <translation>تبقى الملاحظات الخاصة مغلقة ما دامت المجموعة ترى هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>ProtocolChoice</name>
    <message>
        <source>Protocol</source>
        <translation>بروتوكول</translation>
    </message>
    <message>
        <source>Protocols…</source>
        <translation>البروتوكولات…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا بروتوكول</translation>
    </message>
</context>
<context>
    <name>ProtocolDetail</name>
    <message>
        <source>The protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>The question, 8</source>
        <translation>السؤال، ٨</translation>
    </message>
    <message>
        <source>Steps, one a line, each with its minutes</source>
        <translation>الخطوات: سطر لكل خطوة مع دقائقها</translation>
    </message>
    <message>
        <source>Who does what, one a line</source>
        <translation>من يفعل ماذا: سطر لكل دور</translation>
    </message>
    <message>
        <source>Timekeeper: says when a step ends</source>
        <translation>ضبط الوقت: إشارة حين تنتهي الخطوة</translation>
    </message>
    <message>
        <source>On the card that everyone sees</source>
        <translation>على البطاقة التي يراها الجميع</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>عمل نسخة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>{title}: a copy</source>
        <translation>{title}: نسخة</translation>
    </message>
    <message>
        <source>Print a card</source>
        <translation>طباعة بطاقة</translation>
    </message>
</context>
<context>
    <name>Protocols</name>
    <message>
        <source>No steps yet</source>
        <translation>لا خطوات بعد</translation>
    </message>
    <message>
        <source>{steps}, {minutes}</source>
        <translation>{steps}، {minutes}</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>بلا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%n خطوات</numerusform>
            <numerusform>%n خطوة</numerusform>
            <numerusform>%n خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>بلا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtocolsPage</name>
    <message>
        <source>Protocols</source>
        <translation>البروتوكولات</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>اللقاءات</translation>
    </message>
    <message>
        <source>Ways of talking together, step by step; a part of a meeting may use one</source>
        <translation>طرق للحديث معًا، خطوة بخطوة، ويمكن أن يُستعمل أحدها في بند من اللقاء</translation>
    </message>
    <message>
        <source>Write our own</source>
        <translation>كتابة بروتوكول لنا</translation>
    </message>
    <message>
        <source>Add a protocol</source>
        <translation>إضافة بروتوكول</translation>
    </message>
    <message>
        <source>Its title, then Enter</source>
        <translation>العنوان ثم Enter</translation>
    </message>
    <message>
        <source>Add our own: its title, then Enter</source>
        <translation>بروتوكول لنا: العنوان ثم Enter</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>بروتوكولاتنا</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>جاهزة للاستعمال</translation>
    </message>
</context>
<context>
    <name>ReadyProtocol</name>
    <message>
        <source>A protocol that is ready to use</source>
        <translation>بروتوكول جاهز للاستعمال</translation>
    </message>
    <message>
        <source>Change it in a copy</source>
        <translation>تعديله في نسخة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>من يفعل ماذا</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>على البطاقة</translation>
    </message>
</context>
<context>
    <name>StepsRow</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>then {step}</source>
        <translation>ثم {step}</translation>
    </message>
    <message numerus="yes">
        <source>{step}: %n minute(s)</source>
        <translation>
            <numerusform>{step}: بلا دقائق</numerusform>
            <numerusform>{step}: دقيقة واحدة</numerusform>
            <numerusform>{step}: دقيقتان</numerusform>
            <numerusform>{step}: %n دقائق</numerusform>
            <numerusform>{step}: %n دقيقة</numerusform>
            <numerusform>{step}: %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>part</source>
        <translation>الجزء الحالي</translation>
    </message>
    <message>
        <source>countdown</source>
        <translation>الوقت الباقي</translation>
    </message>
    <message>
        <source>step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>names with what was said</source>
        <translation>الأسماء مع ما قيل</translation>
    </message>
    <message>
        <source>On the projector</source>
        <translation>على جهاز العرض</translation>
    </message>
    <message>
        <source>Show nothing</source>
        <translation>إيقاف العرض</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>بدء العرض</translation>
    </message>
    <message>
        <source>What is talked about</source>
        <translation>ما يدور الحديث عنه</translation>
    </message>
    <message>
        <source>nothing of what was said</source>
        <translation>لا شيء مما قيل</translation>
    </message>
    <message>
        <source>On which screen</source>
        <translation>على أي شاشة</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>Miniature</name>
    <message>
        <source>What is on the projector</source>
        <translation>المعروض على الشاشة الآن</translation>
    </message>
</context>
<context>
    <name>ProjectorFoot</name>
    <message>
        <source>On the projector</source>
        <translation>على جهاز العرض</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>On the projector: {what}</source>
        <translation>على جهاز العرض: {what}</translation>
    </message>
    <message>
        <source>Projector…</source>
        <translation>جهاز العرض…</translation>
    </message>
    <message>
        <source>No projector</source>
        <translation>لا جهاز عرض</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>On the projector</source>
        <translation>على جهاز العرض</translation>
    </message>
</context>
<context>
    <name>OurYearPage</name>
    <message>
        <source>Our year</source>
        <translation>عامنا</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>العام الدراسي</translation>
    </message>
    <message>
        <source>Print the term</source>
        <translation>طباعة الفصل الدراسي</translation>
    </message>
    <message>
        <source>Our question: {question}</source>
        <translation>سؤالنا: {question}</translation>
    </message>
</context>
<context>
    <name>OurYear</name>
    <message>
        <source>{day}: {title}</source>
        <translation>{day}: {title}</translation>
    </message>
</context>
<context>
    <name>AllTerms</name>
    <message>
        <source>Terms</source>
        <translation>الفصول الدراسية</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>إضافة فصل دراسي</translation>
    </message>
    <message>
        <source>Outside every term: {meetings}</source>
        <translation>خارج الفصول الدراسية: {meetings}</translation>
    </message>
    <message>
        <source>The next school year…</source>
        <translation>العام الدراسي التالي…</translation>
    </message>
</context>
<context>
    <name>YearAxis</name>
    <message>
        <source>The year</source>
        <translation>العام</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>اللقاء القادم</translation>
    </message>
</context>
<context>
    <name>YearLine</name>
    <message>
        <source>Meetings of the year</source>
        <translation>لقاءات العام</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>اللقاءات</translation>
    </message>
</context>
<context>
    <name>InABreak</name>
    <message>
        <source>{meeting} is between two terms. To which does it belong?</source>
        <translation>{meeting} بين فصلين دراسيين. إلى أيهما ينتمي؟</translation>
    </message>
</context>
<context>
    <name>Pulse</name>
    <message>
        <source>{slips} {word}</source>
        <translation>{word}: {slips}</translation>
    </message>
</context>
<context>
    <name>FreePeriodsPage</name>
    <message>
        <source>Free periods</source>
        <translation>حصص الفراغ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الزملاء</translation>
    </message>
    <message>
        <source>When are we all free?</source>
        <translation>متى نكون جميعًا بلا حصص؟</translation>
    </message>
    <message>
        <source>Type the school’s bells once, then each colleague’s week.</source>
        <translation>نكتب مواعيد الحصص مرة واحدة، ثم أسبوع كل زميل.</translation>
    </message>
    <message>
        <source>The school’s bells</source>
        <translation>مواعيد الحصص</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>لا أسماء هنا بعد</translation>
    </message>
    <message>
        <source>Add the names of your group first, then type each colleague’s week.</source>
        <translation>نضيف أسماء المجموعة أولًا، ثم نكتب أسبوع كل زميل.</translation>
    </message>
    <message>
        <source>Add names</source>
        <translation>إضافة أسماء</translation>
    </message>
    <message>
        <source>Edit a week</source>
        <translation>تعديل أسبوع</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>كل الأسابيع</translation>
    </message>
    <message>
        <source>Plan a meeting then</source>
        <translation>تخطيط لقاء عندها</translation>
    </message>
</context>
<context>
    <name>NotKnown</name>
    <message>
        <source>Type a week</source>
        <translation>كتابة أسبوع</translation>
    </message>
    <message>
        <source>They are still so</source>
        <translation>ما زالت كما هي</translation>
    </message>
    <message>
        <source>Not typed yet: {names}</source>
        <translation>لم يُكتب بعد أسبوع: {names}</translation>
    </message>
    <message>
        <source>The bells or the term changed. Please ask again: {names}</source>
        <translation>تغيّرت مواعيد الحصص أو الفصل الدراسي. نسأل من جديد: {names}</translation>
    </message>
    <message>
        <source>These weeks hold again.</source>
        <translation>عادت هذه الأسابيع معروفة.</translation>
    </message>
</context>
<context>
    <name>WeekPanel</name>
    <message>
        <source>One member’s week</source>
        <translation>أسبوع زميل</translation>
    </message>
    <message>
        <source>Whose week</source>
        <translation>أسبوع مَن</translation>
    </message>
    <message>
        <source>Periods without a class</source>
        <translation>الحصص الفارغة</translation>
    </message>
    <message>
        <source>It is still so</source>
        <translation>ما زال كما هو</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Empty this week</source>
        <translation>إفراغ هذا الأسبوع</translation>
    </message>
    <message>
        <source>Next colleague</source>
        <translation>الزميل التالي</translation>
    </message>
    <message>
        <source>the bells or the term change</source>
        <translation>تتغيّر المواعيد أو الفصل الدراسي</translation>
    </message>
    <message>
        <source>the term changes</source>
        <translation>يتغيّر الفصل الدراسي</translation>
    </message>
    <message>
        <source>we are told otherwise</source>
        <translation>يُقال لنا غير ذلك</translation>
    </message>
    <message>
        <source>Tick the periods without a class: click, drag over several, or arrows and Space.</source>
        <translation>نعلّم الحصص الفارغة: بنقرة، أو بالسحب فوق عدة حصص، أو بالأسهم ومفتاح المسافة.</translation>
    </message>
    <message>
        <source>{when}: free</source>
        <translation>{when}: بلا حصة</translation>
    </message>
    <message>
        <source>{when}: not free</source>
        <translation>{when}: فيها حصة</translation>
    </message>
    <message>
        <source>The bells changed after this week was typed. Please ask again.</source>
        <translation>تغيّرت مواعيد الحصص بعد كتابة هذا الأسبوع. نسأل من جديد.</translation>
    </message>
    <message>
        <source>This week was typed on {day}, in another term. Please ask again.</source>
        <translation>كُتب هذا الأسبوع في {day}، في فصل دراسي آخر. نسأل من جديد.</translation>
    </message>
    <message>
        <source>The week of {name} is empty, and not known any more.</source>
        <translation>أُفرغ أسبوع {name}، ولم يعد معروفًا.</translation>
    </message>
</context>
<context>
    <name>BellsPanel</name>
    <message>
        <source>The school’s bells</source>
        <translation>مواعيد الحصص</translation>
    </message>
    <message>
        <source>The periods, one a line</source>
        <translation>الحصص، كل حصة في سطر</translation>
    </message>
    <message>
        <source>Keep the bells</source>
        <translation>حفظ المواعيد</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>A name and two times, typed once. When they change, what was free in a period stays with its name, and each week is asked again.</source>
        <translation>اسم ووقتان، تُكتب مرة واحدة. وعندما تتغيّر يبقى ما كان فارغًا مع اسم حصته، ونسأل عن كل أسبوع من جديد.</translation>
    </message>
    <message>
        <source>The bells changed: each week stays with the names of its periods, and is asked again.</source>
        <translation>تغيّرت المواعيد: يبقى كل أسبوع مع أسماء حصصه، ونسأل عنه من جديد.</translation>
    </message>
    <message>
        <source>What was free in {periods} comes back when it is typed again.</source>
        <translation>ما كان فارغًا في {periods} يعود إذا كُتبت من جديد.</translation>
    </message>
    <message>
        <source>What was free in {periods} is back.</source>
        <translation>عاد ما كان فارغًا في {periods}.</translation>
    </message>
    <message>
        <source>The bells are kept.</source>
        <translation>حُفظت مواعيد الحصص.</translation>
    </message>
    <message>
        <source>1  07:45 – 08:30
2  08:30 – 09:15
Reading 09:15 – 09:35</source>
        <translation>1  07:45 – 08:30
2  08:30 – 09:15
قراءة 09:15 – 09:35</translation>
    </message>
</context>
<context>
    <name>TwinLine</name>
    <message>
        <source>Is {name} the same person, typed twice? If not, write what each of them teaches.</source>
        <translation>هل {name} هو الشخص نفسه مكتوبًا مرتين؟ إن لم يكن كذلك فاكتب ماذا يدرّس كلٌّ منهما.</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>انظر إلى الاثنين</translation>
    </message>
</context>
<context>
    <name>MergeMembers</name>
    <message>
        <source>Was {name} typed twice?</source>
        <translation>هل كُتب {name} مرتين؟</translation>
    </message>
    <message>
        <source>Both lines become one. All of both stays, and one Undo parts them again.</source>
        <translation>يصبح السطران سطرًا واحدًا. يبقى كل ما في الاثنين، ويفصلهما تراجع واحد من جديد.</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>اختر شخصًا</translation>
    </message>
    <message>
        <source>The same person is also</source>
        <translation>الشخص نفسه هو أيضًا</translation>
    </message>
    <message>
        <source>The name that stays</source>
        <translation>الاسم الذي يبقى</translation>
    </message>
    <message>
        <source>What comes together</source>
        <translation>ما يجتمع</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>اجعلهما واحدًا</translation>
    </message>
    <message>
        <source>{name} is in the list once now.</source>
        <translation>{name} في القائمة مرة واحدة الآن.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>في السلة</translation>
    </message>
    <message>
        <source>Nothing else is kept of them: one line goes.</source>
        <translation>لا شيء آخر محفوظ: يذهب سطر واحد.</translation>
    </message>
    <message>
        <source>the name in the other letters</source>
        <translation>الاسم بالحروف الأخرى</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>with us since</source>
        <translation>معنا منذ</translation>
    </message>
    <message>
        <source>in their own words</source>
        <translation>بكلماتهم</translation>
    </message>
    <message>
        <source>for your eyes</source>
        <translation>لعينيك أنت</translation>
    </message>
    <message>
        <source>facilitates it</source>
        <translation>ييسّرها</translation>
    </message>
    <message>
        <source>both, then once</source>
        <translation>الاثنان، ثم مرة واحدة</translation>
    </message>
    <message>
        <source>those of the name that stays</source>
        <translation>تبقى حصص صاحب الاسم الباقي</translation>
    </message>
    <message>
        <source>Free periods</source>
        <translation>الحصص الخالية</translation>
    </message>
</context>
<context>
    <name>DayOff</name>
    <message>
        <source>{day} is on the weekend.</source>
        <translation>يوم {day} عطلة أسبوعية.</translation>
    </message>
    <message>
        <source>{day} is a holiday: {name}.</source>
        <translation>يوم {day} إجازة: {name}.</translation>
    </message>
    <message>
        <source>{day} is a holiday.</source>
        <translation>يوم {day} إجازة.</translation>
    </message>
</context>
<context>
    <name>AfterPart</name>
    <message>
        <source>After the visit</source>
        <translation>بعد الزيارة</translation>
    </message>
    <message>
        <source>One thing I will try, in the visitor’s words</source>
        <translation>شيء واحد سأجرّبه، بكلمات الزائر</translation>
    </message>
    <message>
        <source>One thing I will try, in {visitor}’s words</source>
        <translation>شيء واحد سأجرّبه، بكلمات {visitor}</translation>
    </message>
    <message>
        <source>It is a try-out of {name} now.</source>
        <translation>صارت تجربة باسم {name}.</translation>
    </message>
    <message>
        <source>Make it a try-out</source>
        <translation>اجعلها تجربة</translation>
    </message>
    <message>
        <source>Open the try-out</source>
        <translation>افتح التجربة</translation>
    </message>
    <message>
        <source>what was seen stays on the host’s paper</source>
        <translation>ما شوهد يبقى على ورقة المضيف</translation>
    </message>
</context>
<context>
    <name>FoundVisits</name>
    <message>
        <source>Find in class visits</source>
        <translation>ابحث في الزيارات الصفية</translation>
    </message>
    <message>
        <source>Class visits</source>
        <translation>الزيارات الصفية</translation>
    </message>
    <message>
        <source>No class visit matches.</source>
        <translation>لا توجد زيارة صفية بهذه الكلمات.</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>قادمة</translation>
    </message>
    <message>
        <source>Been</source>
        <translation>تمّت</translation>
    </message>
    <message>
        <source>Still to say: one thing to try</source>
        <translation>باقٍ أن يُقال: شيء واحد للتجربة</translation>
    </message>
    <message>
        <source>Still to agree: the day</source>
        <translation>باقٍ أن نتفق على: اليوم</translation>
    </message>
    <message>
        <source>Still to choose: what to look at</source>
        <translation>باقٍ أن نختار: ماذا ننظر إليه</translation>
    </message>
</context>
<context>
    <name>HostChoice</name>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Visitor, as the host chose</source>
        <translation>الزائر، كما اختار المضيف</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>اختيار اسم</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>{host} chose this visitor</source>
        <translation>هذا الزائر باختيار {host}</translation>
    </message>
    <message>
        <source>ask first: nothing is kept before</source>
        <translation>نسأل أولًا: لا يُحفظ شيء قبل ذلك</translation>
    </message>
    <message>
        <source>only a host can choose</source>
        <translation>الاختيار للمضيف وحده</translation>
    </message>
</context>
<context>
    <name>TryOutTabs</name>
    <message>
        <source>Try-outs</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>Class visits</source>
        <translation>الزيارات الصفية</translation>
    </message>
    <message>
        <source>Try-outs or class visits</source>
        <translation>التجارب أو الزيارات الصفية</translation>
    </message>
</context>
<context>
    <name>VisitActs</name>
    <message>
        <source>{host} welcomes {visitor}</source>
        <translation>{visitor} في ضيافة {host}</translation>
    </message>
</context>
<context>
    <name>VisitDetail</name>
    <message>
        <source>The class visit</source>
        <translation>الزيارة الصفية</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>First thing to look at</source>
        <translation>أول ما ننظر إليه</translation>
    </message>
    <message>
        <source>Second thing to look at</source>
        <translation>ثاني ما ننظر إليه</translation>
    </message>
    <message>
        <source>More for this class visit</source>
        <translation>المزيد لهذه الزيارة</translation>
    </message>
    <message>
        <source>Put it into the bin</source>
        <translation>إلى السلة</translation>
    </message>
    <message>
        <source>the host’s choice</source>
        <translation>باختيار المضيف</translation>
    </message>
    <message>
        <source>Two things to look at</source>
        <translation>شيئان ننظر إليهما</translation>
    </message>
    <message>
        <source>A new class visit</source>
        <translation>زيارة صفية جديدة</translation>
    </message>
    <message>
        <source>A question before, from the host</source>
        <translation>سؤال قبل الزيارة، من المضيف</translation>
    </message>
    <message>
        <source>{visitor} in {host}’s class</source>
        <translation>{visitor} في فصل {host}</translation>
    </message>
    <message>
        <source>A question before, from {host}</source>
        <translation>سؤال قبل الزيارة، من {host}</translation>
    </message>
    <message>
        <source>Print the host’s sheet</source>
        <translation>طباعة ورقة المضيف</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Class visits</source>
        <translation>الزيارات الصفية</translation>
    </message>
    <message>
        <source>Try-outs</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>خطط لزيارة</translation>
    </message>
    <message>
        <source>No class visits yet</source>
        <translation>لا زيارات صفية بعد</translation>
    </message>
    <message>
        <source>A visit begins with its host, who chooses the visitor and what to look at. What was seen stays on paper.</source>
        <translation>تبدأ الزيارة بالمضيف، فهو يختار الزائر وما ننظر إليه. وما شوهد يبقى على الورق.</translation>
    </message>
    <message>
        <source>Plan the first visit</source>
        <translation>خطط للزيارة الأولى</translation>
    </message>
</context>
<context>
    <name>WhenRow</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>لم نتفق بعد</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفصل</translation>
    </message>
    <message>
        <source>{period}, {time}</source>
        <translation>{period}، {time}</translation>
    </message>
    <message>
        <source>period {number}</source>
        <translation>الحصة {number}</translation>
    </message>
    <message>
        <source>{name} has no class:</source>
        <translation>أوقات فارغة عند {name}:</translation>
    </message>
    <message>
        <source>{name} has no class then.</source>
        <translation>ليس عند {name} حصة في هذا الوقت.</translation>
    </message>
    <message>
        <source>{name} has a class then.</source>
        <translation>عند {name} حصة في هذا الوقت.</translation>
    </message>
    <message>
        <source>Free too:</source>
        <translation>أوقات فارغة أخرى:</translation>
    </message>
    <message>
        <source>Free:</source>
        <translation>أوقات فارغة:</translation>
    </message>
    <message>
        <source>{day}, {period}</source>
        <translation>{day}، {period}</translation>
    </message>
</context>
<context>
    <name>PulseCounts</name>
    <message>
        <source>Unsigned slips, totals only; kept from {fewest} slips on.</source>
        <translation>أوراق بلا أسماء، تُحفظ مجاميعها فقط، من {fewest} أوراق فأكثر.</translation>
    </message>
</context>
<context>
    <name>SlipsDialog</name>
    <message>
        <source>What the slips said</source>
        <translation>ماذا قالت الأوراق</translation>
    </message>
    <message>
        <source>How many slips had each word? Nobody’s name is asked.</source>
        <translation>كم ورقة حملت كل كلمة؟ لا يُسأل عن اسم أحد.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The totals are kept.</source>
        <translation>حُفظت المجاميع.</translation>
    </message>
</context>
<context>
    <name>MirrorPanel</name>
    <message>
        <source>Three questions for my eyes</source>
        <translation>ثلاثة أسئلة لي وحدي</translation>
    </message>
    <message>
        <source>After which meeting</source>
        <translation>بعد أي لقاء</translation>
    </message>
    <message>
        <source>Where did I draw others in, and where did I push?</source>
        <translation>أين شجّعتُ غيري بلطف، وأين دفعت؟</translation>
    </message>
    <message>
        <source>Whose voice did I not hear, and what could make room for it?</source>
        <translation>صوت مَن لم أسمعه، وما الذي يفسح له المجال؟</translation>
    </message>
    <message>
        <source>Whose agenda was it: ours, mine, or somebody else’s?</source>
        <translation>جدول أعمال مَن كان: جدولنا، أم جدولي، أم جدول غيرنا؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Only you see this: never printed, never exported, never on the projector.</source>
        <translation>لعينيك فقط: لا يُطبع ولا يُصدَّر ولا يظهر على جهاز العرض.</translation>
    </message>
    <message>
        <source>This stays closed while the group sees this window.</source>
        <translation>يبقى هذا مغلقًا ما دامت المجموعة ترى هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>PulseChoices</name>
    <message>
        <source>The words on the slips</source>
        <translation>كلمات الأوراق</translation>
    </message>
    <message>
        <source>The gentlest</source>
        <translation>الألطف</translation>
    </message>
    <message>
        <source>The second</source>
        <translation>الثانية</translation>
    </message>
    <message>
        <source>The third</source>
        <translation>الثالثة</translation>
    </message>
    <message>
        <source>The roughest</source>
        <translation>الأشد</translation>
    </message>
    <message>
        <source>The group chose to see the line through the middle slip of each meeting</source>
        <translation>اختارت المجموعة رؤية الخط المارّ بالورقة الوسطى لكل لقاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Each puts one word on a slip of paper, unsigned: how did the meeting feel? Slips that are counted keep the words that stood on them.</source>
        <translation>كلٌّ يضع كلمة على ورقة بلا اسم: كيف كان اللقاء؟ والأوراق التي عُدّت تبقى بالكلمات التي كانت عليها.</translation>
    </message>
</context>
<context>
    <name>PulsePanel</name>
    <message>
        <source>Three questions for my eyes</source>
        <translation>ثلاثة أسئلة لي وحدي</translation>
    </message>
    <message>
        <source>No slips are counted yet: they are keyed when a meeting is closed.</source>
        <translation>لم تُعدّ أوراق بعد: تُدخل عند إغلاق اللقاء.</translation>
    </message>
    <message>
        <source>{day}: no slips are kept.</source>
        <translation>{day}: لا أوراق محفوظة.</translation>
    </message>
    <message>
        <source>The line follows the middle slip of each meeting.</source>
        <translation>الخط يتبع الورقة الوسطى في كل لقاء.</translation>
    </message>
    <message>
        <source>{day}: {totals}.</source>
        <translation>{day}: {totals}.</translation>
    </message>
    <message>
        <source>Words on the slips</source>
        <translation>كلمات الأوراق</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>each behind a door of their own</source>
        <translation>كلٌّ خلف بابه</translation>
    </message>
    <message>
        <source>some of us have begun</source>
        <translation>بدأ بعضنا</translation>
    </message>
    <message>
        <source>many of us learn from each other</source>
        <translation>كثيرون منا يتعلّم بعضهم من بعض</translation>
    </message>
    <message>
        <source>it is how we work here</source>
        <translation>هكذا نعمل هنا</translation>
    </message>
</context>
<context>
    <name>AnswersPart</name>
    <message>
        <source>Take out what has no answer</source>
        <translation>استبعاد ما لم يُجب عنه</translation>
    </message>
</context>
<context>
    <name>ReflectionDetail</name>
    <message>
        <source>What we said</source>
        <translation>ما قلناه</translation>
    </message>
    <message>
        <source>Said by the group on</source>
        <translation>قالته المجموعة في</translation>
    </message>
    <message>
        <source>In one of four words, if one fits</source>
        <translation>بكلمة من أربع، إن ناسبت واحدة</translation>
    </message>
    <message>
        <source>Where we are, in our words</source>
        <translation>أين نحن، بكلماتنا</translation>
    </message>
    <message>
        <source>One sentence or two</source>
        <translation>جملة أو جملتان</translation>
    </message>
    <message>
        <source>What shows it, one a line; where it comes from in brackets</source>
        <translation>ما يدلّ عليه، كل شيء في سطر، ومصدره بين قوسين</translation>
    </message>
    <message>
        <source>Hosts choose freely (class visits, since October)</source>
        <translation>المضيف يختار بحرية (الزيارات الصفية منذ أكتوبر)</translation>
    </message>
    <message>
        <source>The next small thing</source>
        <translation>الخطوة الصغيرة التالية</translation>
    </message>
    <message>
        <source>Questions to talk about, if we like</source>
        <translation>أسئلة نتحدث عنها إن أردنا</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Choose questions</source>
        <translation>اختيار أسئلة</translation>
    </message>
    <message>
        <source>none of the four</source>
        <translation>ولا واحدة من الأربع</translation>
    </message>
    <message>
        <source>Before that, on {day}: {said}</source>
        <translation>وقبلها، في {day}: {said}</translation>
    </message>
</context>
<context>
    <name>QuestionsDetail</name>
    <message>
        <source>Our own questions</source>
        <translation>أسئلتنا</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What they are good for</source>
        <translation>فيم تفيد</translation>
    </message>
    <message>
        <source>Questions, one a line</source>
        <translation>الأسئلة، كل سؤال في سطر</translation>
    </message>
    <message>
        <source>What did we see that we did not expect?</source>
        <translation>ماذا رأينا ولم نكن نتوقعه؟</translation>
    </message>
    <message>
        <source>Talk about these now</source>
        <translation>نتحدث عنها الآن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Print blank</source>
        <translation>طباعة فارغة للكتابة</translation>
    </message>
</context>
<context>
    <name>AssumptionDetail</name>
    <message>
        <source>What we take for granted</source>
        <translation>ما نسلّم به</translation>
    </message>
    <message>
        <source>What says otherwise</source>
        <translation>ما يقول غير ذلك</translation>
    </message>
    <message>
        <source>Who did it once, and what was different then?</source>
        <translation>من فعلها مرة، وما الذي كان مختلفًا؟</translation>
    </message>
    <message>
        <source>The try-out that tests it</source>
        <translation>التجربة التي تختبره</translation>
    </message>
    <message>
        <source>Open the try-out</source>
        <translation>فتح التجربة</translation>
    </message>
    <message>
        <source>Open the meeting where it was said</source>
        <translation>فتح اللقاء الذي قيل فيه</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>The sentence is kept, never who said it.</source>
        <translation>تُحفظ الجملة، ولا يُحفظ من قالها.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>SaidTab</name>
    <message>
        <source>Where we are</source>
        <translation>أين نحن</translation>
    </message>
    <message>
        <source>Say where we are</source>
        <translation>نقول أين نحن</translation>
    </message>
    <message>
        <source>Where are we? A sentence, then Enter</source>
        <translation>أين نحن؟ جملة ثم Enter</translation>
    </message>
    <message>
        <source>A sentence, then Enter</source>
        <translation>جملة ثم Enter</translation>
    </message>
    <message>
        <source>When the group likes to, it says in its own words where it is. Here it reads later what it said.</source>
        <translation>متى أرادت المجموعة قالت بكلماتها أين هي، وهنا تقرأ فيما بعد ما قالته.</translation>
    </message>
</context>
<context>
    <name>AssumptionsTab</name>
    <message>
        <source>“They cannot …”</source>
        <translation>«لا يستطيعون…»</translation>
    </message>
    <message>
        <source>Look at a sentence</source>
        <translation>ننظر في جملة</translation>
    </message>
    <message>
        <source>They cannot …: the sentence, then Enter</source>
        <translation>لا يستطيعون…: الجملة ثم Enter</translation>
    </message>
    <message>
        <source>The sentence, then Enter</source>
        <translation>الجملة ثم Enter</translation>
    </message>
    <message>
        <source>What do we all agree that pupils cannot do? Keep the sentence, look for what says otherwise, and try it out.</source>
        <translation>ما الذي نتفق كلنا على أن التلاميذ لا يستطيعونه؟ نحفظ الجملة، ونبحث عمّا يقول غير ذلك، ونجرّب.</translation>
    </message>
    <message>
        <source>Look at it together</source>
        <translation>ننظر فيه معًا</translation>
    </message>
    <message>
        <source>Said in meetings</source>
        <translation>قيل في اللقاءات</translation>
    </message>
    <message>
        <source>Said in a meeting on {day}</source>
        <translation>قيل في لقاء يوم {day}</translation>
    </message>
    <message>
        <source>A try-out tests it</source>
        <translation>تجربة تختبره</translation>
    </message>
</context>
<context>
    <name>QuestionsTab</name>
    <message>
        <source>Questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>Write our own</source>
        <translation>نكتب أسئلتنا</translation>
    </message>
    <message>
        <source>Our own questions: a title, then Enter</source>
        <translation>أسئلتنا: عنوان ثم Enter</translation>
    </message>
    <message>
        <source>A title, then Enter</source>
        <translation>عنوان ثم Enter</translation>
    </message>
    <message>
        <source>Talk about these now</source>
        <translation>نتحدث عنها الآن</translation>
    </message>
    <message>
        <source>Change them in a copy</source>
        <translation>تعديلها في نسخة</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>أسئلتنا</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>جاهزة للاستعمال</translation>
    </message>
    <message>
        <source>Print blank</source>
        <translation>طباعة فارغة للكتابة</translation>
    </message>
</context>
<context>
    <name>TabbedPage</name>
    <message>
        <source>What to look at</source>
        <translation>ما نعرضه</translation>
    </message>
    <message>
        <source>Our year</source>
        <translation>عامنا</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>Our journey</source>
        <translation>طريقنا</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>It stays closed while the group sees this window.</source>
        <translation>يبقى هذا مغلقًا ما دامت المجموعة ترى هذه النافذة.</translation>
    </message>
    <message>
        <source>Print for the head</source>
        <translation>طباعة خطاب للمدير</translation>
    </message>
</context>
<context>
    <name>SupportTold</name>
    <message>
        <source>asked on {day}</source>
        <translation>طُلب في {day}</translation>
    </message>
    <message>
        <source>promised on {day}</source>
        <translation>وُعدنا به في {day}</translation>
    </message>
    <message>
        <source>given on {day}</source>
        <translation>وصل في {day}</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation>لم نطلبه بعد</translation>
    </message>
    <message>
        <source>announcements took {minutes}</source>
        <translation>أخذت الإعلانات {minutes}</translation>
    </message>
    <message>
        <source>{what} {minutes}</source>
        <translation>{what} {minutes}</translation>
    </message>
    <message>
        <source>All {promised} minutes promised were ours.</source>
        <translation>كل الدقائق الموعودة، وهي {promised}، كانت لنا.</translation>
    </message>
    <message>
        <source>Of {promised} minutes promised, {ours} were ours; {taken}.</source>
        <translation>من {promised} دقيقة وُعدنا بها كانت لنا {ours}؛ {taken}.</translation>
    </message>
</context>
<context>
    <name>SupportDetail</name>
    <message>
        <source>What we need</source>
        <translation>ما نحتاجه</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>نوعه</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>يوم/شهر/سنة</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>طُلب في</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>الوعد في</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>وصل في</translation>
    </message>
    <message>
        <source>What else there is to say</source>
        <translation>ما يضاف إلى ذلك</translation>
    </message>
    <message>
        <source>once; for April</source>
        <translation>مرة واحدة؛ في أبريل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>PromiseDetail</name>
    <message>
        <source>What I promised</source>
        <translation>ما وعدتُ به</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما صار إليه</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Choose names</source>
        <translation>اختيار أسماء</translation>
    </message>
    <message>
        <source>Or to somebody else</source>
        <translation>أو لغيرهم</translation>
    </message>
    <message>
        <source>the head, the group</source>
        <translation>مدير المدرسة، المجموعة</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>يوم/شهر/سنة</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>الوعد في</translation>
    </message>
    <message>
        <source>Until, if that was said</source>
        <translation>حتى، إن قيل ذلك</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Only you see it; never printed, never exported.</source>
        <translation>لا يراه غيرك؛ لا يُطبع أبدًا ولا يُصدَّر.</translation>
    </message>
</context>
<context>
    <name>SupportTab</name>
    <message>
        <source>Asked and given</source>
        <translation>ما طُلب وما وصل</translation>
    </message>
    <message>
        <source>Note a request</source>
        <translation>إضافة طلب</translation>
    </message>
    <message>
        <source>What do we need of the school? Then Enter</source>
        <translation>ماذا نحتاج من المدرسة؟ ثم Enter</translation>
    </message>
    <message>
        <source>What we need, then Enter</source>
        <translation>ما نحتاجه، ثم Enter</translation>
    </message>
    <message>
        <source>Time, cover for a lesson, a room, copies: what the group asked the head for, and what was given.</source>
        <translation>وقت، ومن يحلّ محلّنا في حصة، ومكان، ونسخ: ما طلبته المجموعة من مدير المدرسة، وما وصل منه.</translation>
    </message>
</context>
<context>
    <name>PromisesTab</name>
    <message>
        <source>What I promised</source>
        <translation>ما وعدتُ به</translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation>تسجيل وعد</translation>
    </message>
    <message>
        <source>What did you promise? Then Enter</source>
        <translation>بماذا وعدت؟ ثم Enter</translation>
    </message>
    <message>
        <source>A promise, then Enter</source>
        <translation>وعد، ثم Enter</translation>
    </message>
    <message>
        <source>What you promised, and to whom. Only you see it.</source>
        <translation>ما وعدتَ به ولمن. لا يراه غيرك.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
</context>
<context>
    <name>PeriodChoices</name>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>These two</source>
        <translation>هذان الاثنان</translation>
    </message>
    <message>
        <source>Whose free periods</source>
        <translation>حصص فراغ مَن</translation>
    </message>
    <message>
        <source>The first of the two</source>
        <translation>الأول من الاثنين</translation>
    </message>
    <message>
        <source>The second of the two</source>
        <translation>الثاني من الاثنين</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>كم دقيقة</translation>
    </message>
    <message>
        <source>for</source>
        <translation>لمدة</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %n minute(s)</source>
        <translation>
            <numerusform>يتسع لـ%n دقيقة</numerusform>
            <numerusform>يتسع لدقيقة واحدة</numerusform>
            <numerusform>يتسع لدقيقتين</numerusform>
            <numerusform>يتسع لـ%n دقائق</numerusform>
            <numerusform>يتسع لـ%n دقيقة</numerusform>
            <numerusform>يتسع لـ%n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreeTable</name>
    <message>
        <source>everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>{when}. Free: {names}</source>
        <translation>{when}. بلا حصة: {names}</translation>
    </message>
    <message>
        <source>{when}. Free: nobody</source>
        <translation>{when}. لا أحد بلا حصة</translation>
    </message>
    <message>
        <source>Names stand in their order. Point at them for whole names; press a period to plan a meeting in it.</source>
        <translation>الأسماء بترتيبها. نشير إليها فتظهر كاملة، ونضغط على حصة لنخطط لقاءً فيها.</translation>
    </message>
    <message>
        <source>Free periods</source>
        <translation>حصص الفراغ</translation>
    </message>
</context>
<context>
    <name>LinksPart</name>
    <message>
        <source>From one to another</source>
        <translation>من شخص إلى شخص</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>The step is in the bin.</source>
        <translation>الخطوة في السلة.</translation>
    </message>
    <message>
        <source>Both say that this step is small enough.</source>
        <translation>يقول الاثنان إن هذه الخطوة صغيرة بما يكفي.</translation>
    </message>
    <message>
        <source>It is two smaller steps now; each is agreed once both have said so.</source>
        <translation>صارت خطوتين أصغر؛ ويُتفق على كل منهما حين يقبلها الطرفان.</translation>
    </message>
    <message>
        <source>Print for the two</source>
        <translation>طباعة للاثنين</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>From one to another</source>
        <translation>من شخص إلى شخص</translation>
    </message>
</context>
<context>
    <name>SmallEnough</name>
    <message>
        <source>Is this a small enough step for both?</source>
        <translation>هل هذه خطوة صغيرة بما يكفي للاثنين؟</translation>
    </message>
    <message>
        <source>Yes, for both</source>
        <translation>نعم، للاثنين</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Someone in between</source>
        <translation>شخص بينهما</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>شخص آخر…</translation>
    </message>
    <message>
        <source>Free with both, {day}, period {period}, {time}:</source>
        <translation>غير مشغول معهما، {day}، الحصة {period}، {time}:</translation>
    </message>
    <message>
        <source>No free period that both share with a third is known.</source>
        <translation>لا نعرف حصة فراغ تجمع الاثنين بثالث.</translation>
    </message>
    <message>
        <source>There is nobody here whom it did not pass yet.</source>
        <translation>ليس هنا أحد لم تمر به الفكرة بعد.</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>A step from one to another</source>
        <translation>خطوة من شخص إلى شخص</translation>
    </message>
    <message>
        <source>Who gives</source>
        <translation>من يعطي</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>من يأخذ</translation>
    </message>
    <message>
        <source>What the two do</source>
        <translation>ما يفعله الاثنان</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>أين وصلت</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>ما هي بالضبط</translation>
    </message>
    <message>
        <source>One small thing</source>
        <translation>شيء واحد صغير</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>في أي يوم</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Put this step into the bin</source>
        <translation>ضع هذه الخطوة في السلة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Keep this step</source>
        <translation>احفظ هذه الخطوة</translation>
    </message>
    <message>
        <source>What would be small enough for both?</source>
        <translation>ما الذي يكون صغيرًا بما يكفي للاثنين؟</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>اختر اسمًا</translation>
    </message>
    <message>
        <source>Please choose a name.</source>
        <translation>يرجى اختيار اسم.</translation>
    </message>
</context>
<context>
    <name>LearningLinks</name>
    <message>
        <source>{how}: {giver} to {receiver}</source>
        <translation>{how}: {giver} إلى {receiver}</translation>
    </message>
    <message>
        <source>agreed for {day}</source>
        <translation>متفق عليها ليوم {day}</translation>
    </message>
    <message>
        <source>information</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>خبرة</translation>
    </message>
    <message>
        <source>coaching</source>
        <translation>مرافقة</translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا شيء غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the totals</source>
        <translation>اكتب المجاميع</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Today {visitor} is a guest in a class of {host}</source>
        <translation>اليوم {visitor} في ضيافة صف عند {host}</translation>
    </message>
    <message>
        <source>Tomorrow {visitor} is a guest in a class of {host}</source>
        <translation>غدًا {visitor} في ضيافة صف عند {host}</translation>
    </message>
    <message>
        <source>Today {giver} and {receiver} take a step together</source>
        <translation>اليوم خطوة بين {giver} و{receiver}</translation>
    </message>
    <message>
        <source>Tomorrow {giver} and {receiver} take a step together</source>
        <translation>غدًا خطوة بين {giver} و{receiver}</translation>
    </message>
    <message>
        <source>The slips of {title} can be typed</source>
        <translation>يمكن كتابة قصاصات {title}</translation>
    </message>
    <message>
        <source>Something that you promised is for today</source>
        <translation>ما وعدتَ به موعده اليوم</translation>
    </message>
    <message>
        <source>Something that you promised is for tomorrow</source>
        <translation>ما وعدتَ به موعده غدًا</translation>
    </message>
    <message>
        <source>Some free periods are not typed yet</source>
        <translation>بعض الحصص الخالية لم تُكتب بعد</translation>
    </message>
</context>
<context>
    <name>Finds</name>
    <message>
        <source>name not kept</source>
        <translation>لم يُحفظ الاسم</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Who found it</source>
        <translation>من وجده</translation>
    </message>
</context>
<context>
    <name>WhoseFind</name>
    <message>
        <source>the group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>name not kept</source>
        <translation>لم يُحفظ الاسم</translation>
    </message>
    <message>
        <source>Take the name off this for ever?</source>
        <translation>أنحذف الاسم من هذا إلى الأبد؟</translation>
    </message>
    <message>
        <source>The words stay. Who found it goes out of this file for good, and steps before this can no longer be undone.</source>
        <translation>تبقى الكلمات، ويُحذف اسم من وجده من هذا الملف نهائيًا، ولا يمكن بعدها التراجع عن الخطوات السابقة.</translation>
    </message>
    <message>
        <source>Do not keep the name</source>
        <translation>محو الاسم</translation>
    </message>
</context>
<context>
    <name>FindActs</name>
    <message>
        <source>Make it an idea</source>
        <translation>تحويل إلى فكرة</translation>
    </message>
    <message>
        <source>Bring to the next meeting</source>
        <translation>إحضاره إلى اللقاء القادم</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>إلى ركن الانتظار</translation>
    </message>
    <message>
        <source>It is on the agenda of {title}, {day}.</source>
        <translation>هو الآن في جدول أعمال {title}، {day}.</translation>
    </message>
    <message>
        <source>It is kept for later, until a meeting takes it up.</source>
        <translation>ينتظر لقاءً قادمًا في ركن الانتظار.</translation>
    </message>
    <message>
        <source>It is in the bin.</source>
        <translation>هو الآن في السلة.</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Something found</source>
        <translation>شيء وجدناه</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>الأفكار</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما الذي وجدناه</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>من أين هو</translation>
    </message>
    <message>
        <source>Who wrote it, and where; or its address</source>
        <translation>من كتبه وأين، أو عنوانه</translation>
    </message>
    <message>
        <source>Where the paper copy is</source>
        <translation>أين النسخة الورقية</translation>
    </message>
    <message>
        <source>Shelf, folder, or who has it</source>
        <translation>الرف أو الملف، أو من هي عنده</translation>
    </message>
    <message>
        <source>May it be copied?</source>
        <translation>هل يجوز نسخه؟</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ماذا صار منه</translation>
    </message>
    <message>
        <source>Put it into the bin</source>
        <translation>إلى السلة</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>It was found in the meeting {title}</source>
        <translation>وُجد في لقاء {title}</translation>
    </message>
    <message>
        <source>It is on the agenda of {title}, {day}</source>
        <translation>هو في جدول أعمال {title}، {day}</translation>
    </message>
    <message>
        <source>It became the idea {title}</source>
        <translation>صار فكرة {title}</translation>
    </message>
    <message>
        <source>It is kept for later</source>
        <translation>ينتظر في ركن الانتظار</translation>
    </message>
</context>
<context>
    <name>CardsPart</name>
    <message>
        <source>What could I try?</source>
        <translation>ماذا يمكنني أن أجرب؟</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء من هذه</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>فكرة من عندي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>There are no ideas here yet. Yours can be the first.</source>
        <translation>لا توجد أفكار هنا بعد. يمكن أن تكون فكرتك الأولى.</translation>
    </message>
    <message>
        <source>These were all. Here they are again, shuffled.</source>
        <translation>هذه كل الأفكار. ها هي من جديد بترتيب آخر.</translation>
    </message>
    <message>
        <source>Shuffled, for whoever asks. Perhaps one of these, or one of your own.</source>
        <translation>بلا ترتيب، لمن يسأل. ربما واحدة من هذه، أو فكرة من عندك.</translation>
    </message>
</context>
<context>
    <name>IdeaCard</name>
    <message>
        <source>Smallest first step</source>
        <translation>أصغر خطوة أولى</translation>
    </message>
    <message>
        <source>Try this</source>
        <translation>أجرب هذه</translation>
    </message>
    <message>
        <source>Try this: {title}</source>
        <translation>أجرب هذه: {title}</translation>
    </message>
</context>
<context>
    <name>HolderDetail</name>
    <message>
        <source>Somebody who knows</source>
        <translation>شخص لديه خبرة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What they know about</source>
        <translation>خبرته في</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>How to reach them without internet</source>
        <translation>كيف نصل إليه بلا إنترنت</translation>
    </message>
    <message>
        <source>Their school, their village, a telephone number, who knows them</source>
        <translation>مدرسته، قريته، رقم هاتف، من يعرفه</translation>
    </message>
    <message>
        <source>Ideas to ask them about</source>
        <translation>أفكار نسأله عنها</translation>
    </message>
    <message>
        <source>Another idea…</source>
        <translation>فكرة أخرى…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Take away from here</source>
        <translation>رفعها من هنا</translation>
    </message>
</context>
<context>
    <name>HoldersPage</name>
    <message>
        <source>People who know</source>
        <translation>من لديهم خبرة</translation>
    </message>
    <message>
        <source>Outside the school: whom to ask, and how to reach them without internet</source>
        <translation>خارج المدرسة: من نسأل، وكيف نصل إليهم بلا إنترنت</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>الأفكار</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Add somebody: a name, then Enter</source>
        <translation>إضافة شخص: الاسم ثم Enter</translation>
    </message>
    <message>
        <source>A name, then Enter</source>
        <translation>الاسم ثم Enter</translation>
    </message>
    <message>
        <source>Nobody yet. A teacher of another school, somebody’s aunt, whoever has done it before: their names may wait here.</source>
        <translation>لا أحد بعد. معلّم في مدرسة أخرى، أو قريبة لأحدنا، أو أي شخص جرّب الأمر من قبل: يمكن أن تنتظر أسماؤهم هنا.</translation>
    </message>
</context>
<context>
    <name>HoldersPart</name>
    <message>
        <source>Who knows more</source>
        <translation>من يعرف أكثر</translation>
    </message>
    <message>
        <source>Somebody outside the school…</source>
        <translation>شخص من خارج المدرسة…</translation>
    </message>
    <message>
        <source>A name, then Enter</source>
        <translation>الاسم ثم Enter</translation>
    </message>
    <message>
        <source>The name of somebody who knows</source>
        <translation>اسم شخص لديه خبرة</translation>
    </message>
    <message>
        <source>Somebody new…</source>
        <translation>شخص جديد…</translation>
    </message>
    <message>
        <source>Take away from here</source>
        <translation>رفعه من هنا</translation>
    </message>
</context>
<context>
    <name>PromisedPart</name>
    <message>
        <source>What I promised</source>
        <translation>ما وعدتُ به</translation>
    </message>
    <message>
        <source>What you promised, one a line</source>
        <translation>ما وعدتَ به، كل وعد في سطر</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Choose names</source>
        <translation>اختيار أسماء</translation>
    </message>
    <message>
        <source>Only you see it; never printed, never exported.</source>
        <translation>لعينيك فقط، ولا يُطبع ولا يُصدَّر أبدًا.</translation>
    </message>
    <message>
        <source>It stays closed while the group sees this window.</source>
        <translation>يبقى هذا مغلقًا ما دامت المجموعة ترى هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>JourneyPart</name>
    <message>
        <source>What shows it</source>
        <translation>ما يدلّ عليه</translation>
    </message>
    <message>
        <source>Where we are, in our words</source>
        <translation>أين نحن، بكلماتنا</translation>
    </message>
    <message>
        <source>said by the group on {day}</source>
        <translation>قالته المجموعة في {day}</translation>
    </message>
    <message>
        <source>When the group likes to, it says in its own words where it is.</source>
        <translation>متى أرادت المجموعة قالت بكلماتها أين هي.</translation>
    </message>
    <message>
        <source>Say where we are</source>
        <translation>نقول أين نحن</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>قراءتها من جديد</translation>
    </message>
    <message>
        <source>The next small thing: {what}</source>
        <translation>الخطوة الصغيرة التالية: {what}</translation>
    </message>
    <message>
        <source>A try-out tests it</source>
        <translation>تجربة تختبره</translation>
    </message>
    <message>
        <source>On {day} we said {words}</source>
        <translation>في {day} قلنا {words}</translation>
    </message>
</context>
<context>
    <name>SupportPart</name>
    <message>
        <source>Note a request</source>
        <translation>إضافة طلب</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>What the group asked the head for, and what was given.</source>
        <translation>ما طلبته المجموعة من مدير المدرسة، وما وصل منه.</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>عرض كل الطلبات</translation>
    </message>
    <message>
        <source>All that was asked for and given</source>
        <translation>كل ما طُلب وما وصل</translation>
    </message>
    <message>
        <source>What I promised, and to whom</source>
        <translation>ما وعدتُ به، ولمن</translation>
    </message>
</context>
<context>
    <name>TermOfDay</name>
    <message>
        <source>This day is between two terms. The meeting belongs to</source>
        <translation>هذا اليوم بين فصلين دراسيين. ينتمي اللقاء إلى</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>لم يُحدد بعد</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Save all that is theirs</source>
        <translation>حفظ كل ما يخص الزميل</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>ملف مفتوح</translation>
    </message>
    <message>
        <source>All that is theirs is in {file}. Your private note is not, and others are named only as they chose.</source>
        <translation>كل ما يخص الزميل في {file}. ليست فيه ملاحظتك الخاصة، ولا يُذكر آخرون إلا كما اختاروا.</translation>
    </message>
</context>
<context>
    <name>FreeThen</name>
    <message>
        <source>Free periods</source>
        <translation>حصص الفراغ</translation>
    </message>
    <message>
        <source>Everyone is free:</source>
        <translation>الجميع بلا حصص:</translation>
    </message>
    <message>
        <source>A class then: {names}.</source>
        <translation>عندهم حصة وقتها: {names}.</translation>
    </message>
    <message>
        <source>Their week is not known: {names}.</source>
        <translation>أسبوع لا نعرفه بعد: {names}.</translation>
    </message>
    <message>
        <source>Nobody has a class then.</source>
        <translation>لا حصة لأحد وقتها.</translation>
    </message>
</context>
<context>
    <name>OnePreview</name>
    <message>
        <source>What they become</source>
        <translation>ما تصيران إليه</translation>
    </message>
    <message>
        <source>They become one idea</source>
        <translation>تصيران فكرة واحدة</translation>
    </message>
    <message>
        <source>Leave them two</source>
        <translation>تبقيان فكرتين</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>جمعهما في واحدة</translation>
    </message>
    <message>
        <source>Whose title and words come first?</source>
        <translation>عنوان أيهما وكلامه يأتي أولًا؟</translation>
    </message>
</context>
<context>
    <name>SameSide</name>
    <message>
        <source>The same as another idea</source>
        <translation>هي نفسها فكرة أخرى</translation>
    </message>
    <message>
        <source>It is the same as…</source>
        <translation>هي نفسها…</translation>
    </message>
    <message>
        <source>Which idea is the same?</source>
        <translation>أي فكرة هي نفسها؟</translation>
    </message>
    <message>
        <source>{title}, with the words of {other} under its own.</source>
        <translation>{title}، وتحت كلماتها كلمات {other}.</translation>
    </message>
    <message>
        <source>Its try-outs with their stories, and its chain, are those of both.</source>
        <translation>تجاربها بحكاياتها وسلسلتها هي ما للفكرتين معًا.</translation>
    </message>
    <message>
        <source>That {child} came from {parent} is said no more: it would come from itself.</source>
        <translation>لا يُقال بعدها إن {child} جاءت من {parent}، وإلا جاءت من نفسها.</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>They are one idea now.</source>
        <translation>صارتا فكرة واحدة.</translation>
    </message>
    <message>
        <source>It came from {title}.</source>
        <translation>جاءت من {title}.</translation>
    </message>
    <message>
        <source>From it came {title}.</source>
        <translation>ومنها جاءت {title}.</translation>
    </message>
</context>
<context>
    <name>FewRows</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>VisitsPart</name>
    <message>
        <source>Visits and links</source>
        <translation>زيارات وحلقات وصل</translation>
    </message>
    <message>
        <source>More visits and links</source>
        <translation>المزيد من الزيارات وحلقات الوصل</translation>
    </message>
    <message>
        <source>{name} comes to visit</source>
        <translation>زيارة من {name}</translation>
    </message>
    <message>
        <source>{name} came to visit</source>
        <translation>زيارة من {name}</translation>
    </message>
    <message>
        <source>{name} comes to {group}</source>
        <translation>زيارة من {name}، {group}</translation>
    </message>
    <message>
        <source>{name} came to {group}</source>
        <translation>زيارة من {name}، {group}</translation>
    </message>
    <message>
        <source>Guest of {name}, {group}</source>
        <translation>في ضيافة {name}، {group}</translation>
    </message>
    <message>
        <source>Guest of {name}</source>
        <translation>في ضيافة {name}</translation>
    </message>
    <message>
        <source>the day is not agreed yet</source>
        <translation>لم نتفق على اليوم بعد</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>قادمة</translation>
    </message>
    <message>
        <source>chosen by {name}</source>
        <translation>باختيار {name}</translation>
    </message>
</context>
<context>
    <name>NextYear</name>
    <message>
        <source>The next school year is there.</source>
        <translation>العام الدراسي التالي جاهز.</translation>
    </message>
    <message>
        <source>Go over into the next school year?</source>
        <translation>هل ننتقل إلى العام الدراسي التالي؟</translation>
    </message>
    <message>
        <source>Nothing is lost, and one Undo takes it back. The days can be changed after.</source>
        <translation>لا يضيع شيء، وتراجع واحد يعيد كل شيء كما كان. ويمكن تغيير الأيام بعد ذلك.</translation>
    </message>
    <message>
        <source>What goes over, and what does not</source>
        <translation>ما ينتقل وما لا ينتقل</translation>
    </message>
    <message>
        <source>What is being tried rests, until its owner brings it up</source>
        <translation>ما يُجرَّب يستريح حتى يذكره صاحبه</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Begin the year</source>
        <translation>ابدأ العام</translation>
    </message>
    <message>
        <source>The terms of the next year are there already</source>
        <translation>فصول العام التالي موجودة بالفعل</translation>
    </message>
    <message>
        <source>what you agreed, all ideas, what rests already, and all that was said and tried</source>
        <translation>ما اتفقتم عليه، وكل الأفكار، وما يستريح من قبل، وكل ما قيل وجُرِّب</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Come along</source>
        <translation>ينتقلون معنا</translation>
    </message>
    <message>
        <source>Stay out, for they left</source>
        <translation>يبقون خارجها، لأنهم غادروا</translation>
    </message>
    <message>
        <source>Rests until its owner brings it up</source>
        <translation>يستريح حتى يذكره صاحبه</translation>
    </message>
    <message>
        <source>Goes on being tried</source>
        <translation>يستمر تجريبه</translation>
    </message>
</context>
<context>
    <name>Outlet</name>
    <message>
        <source>PDF page</source>
        <translation>صفحة PDF</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>Sending the pages to the printer…</source>
        <translation>إرسال الصفحات إلى الطابعة…</translation>
    </message>
    <message>
        <source>The pages were sent to the printer.</source>
        <translation>وصلت الصفحات إلى الطابعة.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ PDF</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message numerus="yes">
        <source>Print %n page(s)</source>
        <translation>
            <numerusform>طباعة</numerusform>
            <numerusform>طباعة صفحة واحدة</numerusform>
            <numerusform>طباعة صفحتين</numerusform>
            <numerusform>طباعة %n صفحات</numerusform>
            <numerusform>طباعة %n صفحة</numerusform>
            <numerusform>طباعة %n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>بلا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>‏%n صفحات</numerusform>
            <numerusform>‏%n صفحة</numerusform>
            <numerusform>‏%n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), black and white</source>
        <translation>
            <numerusform>بلا صفحات</numerusform>
            <numerusform>صفحة واحدة، بالأسود فقط</numerusform>
            <numerusform>صفحتان، بالأسود فقط</numerusform>
            <numerusform>‏%n صفحات، بالأسود فقط</numerusform>
            <numerusform>‏%n صفحة، بالأسود فقط</numerusform>
            <numerusform>‏%n صفحة، بالأسود فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s), both sides</source>
        <translation>
            <numerusform>بلا أوراق</numerusform>
            <numerusform>ورقة واحدة على الوجهين</numerusform>
            <numerusform>ورقتان على الوجهين</numerusform>
            <numerusform>‏%n ورقات على الوجهين</numerusform>
            <numerusform>‏%n ورقة على الوجهين</numerusform>
            <numerusform>‏%n ورقة على الوجهين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>بلا أوراق</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتان</numerusform>
            <numerusform>‏%n ورقات</numerusform>
            <numerusform>‏%n ورقة</numerusform>
            <numerusform>‏%n ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>بلا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>‏%n نسخ</numerusform>
            <numerusform>‏%n نسخة</numerusform>
            <numerusform>‏%n نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages}, {sheets}</source>
        <translation>{pages}، {sheets}</translation>
    </message>
    <message numerus="yes">
        <source>for %n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>لواحد</numerusform>
            <numerusform>لاثنين</numerusform>
            <numerusform>لـ%n</numerusform>
            <numerusform>لـ%n</numerusform>
            <numerusform>لـ%n</numerusform>
        </translation>
    </message>
    <message>
        <source>{people}: {what}</source>
        <translation>{people}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>two-up on A5 saves %n</source>
        <translation>
            <numerusform>لا توفير</numerusform>
            <numerusform>صفحتان A5 على الورقة توفّران ورقة</numerusform>
            <numerusform>صفحتان A5 على الورقة توفّران ورقتين</numerusform>
            <numerusform>صفحتان A5 على الورقة توفّران %n</numerusform>
            <numerusform>صفحتان A5 على الورقة توفّران %n</numerusform>
            <numerusform>صفحتان A5 على الورقة توفّران %n</numerusform>
        </translation>
    </message>
    <message>
        <source>printer: {name}</source>
        <translation>الطابعة: {name}</translation>
    </message>
</context>
<context>
    <name>PackSide</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>بلا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>‏%n صفحات</numerusform>
            <numerusform>‏%n صفحة</numerusform>
            <numerusform>‏%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet}: {about}</source>
        <translation>{sheet}: {about}</translation>
    </message>
    <message>
        <source>on its back</source>
        <translation>على ظهره</translation>
    </message>
    <message>
        <source>handed out {day}</source>
        <translation>وُزّعت {day}</translation>
    </message>
</context>
<context>
    <name>PageOptions</name>
    <message>
        <source>Language of the page</source>
        <translation>لغة الصفحة</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>لمن هذه الصفحات</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>على الوجهين</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>على وجه واحد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less</source>
        <translation>واحد أقل</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>واحد أكثر</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Copies of {title}</source>
        <translation>نسخ {title}</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>What is handed out</source>
        <translation>ما يوزَّع</translation>
    </message>
    <message>
        <source>In handing-out order</source>
        <translation>بترتيب التوزيع</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>صفحات</translation>
    </message>
</context>
<context>
    <name>CameBack</name>
    <message>
        <source>A slip came back?</source>
        <translation>هل عادت ورقة؟</translation>
    </message>
    <message>
        <source>five characters, top corner</source>
        <translation>خمسة رموز في الركن الأعلى</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>إرجاعه</translation>
    </message>
    <message>
        <source>No slip of this file has that code. It may belong to another community’s file.</source>
        <translation>لا ورقة في هذا الملف تحمل هذا الرمز. ربما تخص ملف مجتمع آخر.</translation>
    </message>
    <message>
        <source>What this slip is about is in the bin: {title}</source>
        <translation>ما تدور حوله هذه الورقة موجود في السلة: {title}</translation>
    </message>
    <message>
        <source>{title} is back.</source>
        <translation>عاد {title}.</translation>
    </message>
    <message>
        <source>One of the five characters is wrong or missing. Please look again.</source>
        <translation>أحد الرموز الخمسة خطأ أو ناقص. لننظر إليه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>SlipForm</name>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>حُفظت</translation>
    </message>
    <message>
        <source>Enter goes on, and keeps it at the end</source>
        <translation>‏Enter ينتقل إلى ما يلي، ويحفظ في النهاية</translation>
    </message>
    <message>
        <source>Entered first on {day}. What you type here changes it.</source>
        <translation>أُدخلت أول مرة في {day}. وما يُكتب هنا يغيّرها.</translation>
    </message>
    <message>
        <source>Printed on {day}.</source>
        <translation>طُبعت في {day}.</translation>
    </message>
</context>
<context>
    <name>PlanSlip</name>
    <message>
        <source>A plan</source>
        <translation>خطة</translation>
    </message>
    <message>
        <source>I want to try</source>
        <translation>أريد أن أجرّب</translation>
    </message>
    <message>
        <source>With class</source>
        <translation>مع الصف</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>My smallest first step</source>
        <translation>أصغر خطوة أبدأ بها</translation>
    </message>
    <message>
        <source>A friend who will ask me how it went</source>
        <translation>من سيسألني كيف سارت</translation>
    </message>
    <message>
        <source>I would like to be visited by</source>
        <translation>أحب أن يزورني</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>اختيار اسم</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>خطتي</translation>
    </message>
    <message>
        <source>One small thing to try</source>
        <translation>شيء واحد صغير أجرّبه</translation>
    </message>
    <message>
        <source>One small thing to try before {day}</source>
        <translation>شيء واحد صغير أجرّبه قبل {day}</translation>
    </message>
    <message>
        <source>That is the name on the slip itself.</source>
        <translation>هذا هو الاسم المكتوب على الورقة نفسها.</translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>تكفي كلمات قليلة.</translation>
    </message>
    <message>
        <source>Please choose whose it is.</source>
        <translation>لمن هذه التجربة؟ يُرجى اختيار اسم.</translation>
    </message>
    <message>
        <source>This plan was there already: it is changed, not doubled.</source>
        <translation>هذه الخطة موجودة من قبل: تغيّرت ولم تتكرر.</translation>
    </message>
</context>
<context>
    <name>TellingSlip</name>
    <message>
        <source>What was told</source>
        <translation>ما حُكي</translation>
    </message>
    <message>
        <source>What I did, and what pupils said or did</source>
        <translation>ماذا فعلتُ، وماذا قال التلاميذ أو فعلوا</translation>
    </message>
    <message>
        <source>What the owner says</source>
        <translation>كيف سارت التجربة</translation>
    </message>
    <message>
        <source>Each is a good answer; 1 to 4 choose it too</source>
        <translation>كلٌّ منها جواب حسن؛ والأرقام بترتيبها تختاره أيضًا</translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <translation>كُتبت في {day}</translation>
    </message>
</context>
<context>
    <name>PulseSlip</name>
    <message>
        <source>What the slips said</source>
        <translation>ماذا قالت الأوراق</translation>
    </message>
    <message>
        <source>A number for each slip, one after the other</source>
        <translation>رقم لكل ورقة، واحدة بعد الأخرى</translation>
    </message>
    <message>
        <source>How was today?</source>
        <translation>كيف كان لقاء اليوم؟</translation>
    </message>
    <message>
        <source>Next time I would like</source>
        <translation>في المرة القادمة أحب أن</translation>
    </message>
    <message>
        <source>A wish, then Enter; it waits for later, without a name</source>
        <translation>كل رغبة في سطر، ثم Enter؛ وتنتظر في ركن الانتظار بلا اسم</translation>
    </message>
    <message>
        <source>A slip with a word of its own counts with the word that comes nearest; its word stays on the slip.</source>
        <translation>الورقة التي عليها كلمة خاصة تُعدّ مع أقرب كلمة إليها، وتبقى كلمتها على الورقة.</translation>
    </message>
</context>
<context>
    <name>NamesSlip</name>
    <message>
        <source>How may my name appear?</source>
        <translation>كيف يظهر اسمي؟</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>Add the people of the group first.</source>
        <translation>نضيف زملاء المجموعة أولًا.</translation>
    </message>
    <message>
        <source>As each ticked it on paper; 1 to 4 choose it too</source>
        <translation>كما اختار كلٌّ على الورقة؛ والأرقام بترتيبها تختار أيضًا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>واصِل</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>حُفظت</translation>
    </message>
</context>
<context>
    <name>SheetPart</name>
    <message>
        <source>Go on</source>
        <translation>واصِل</translation>
    </message>
</context>
<context>
    <name>MinutesSlip</name>
    <message>
        <source>Go on</source>
        <translation>واصِل</translation>
    </message>
    <message>
        <source>Real minutes</source>
        <translation>الدقائق الفعلية</translation>
    </message>
    <message>
        <source>How many minutes each part took, where that was noted</source>
        <translation>كم دقيقة أخذ كل جزء، حيث كُتب ذلك</translation>
    </message>
    <message>
        <source>Minutes that “{title}” took</source>
        <translation>دقائق «{title}»</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>That is before it started. Please look again.</source>
        <translation>هذا قبل أن يبدأ. يرجى النظر مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>SlipForms</name>
    <message>
        <source>Who came</source>
        <translation>من حضر</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>في الختام</translation>
    </message>
</context>
<context>
    <name>SlipsPage</name>
    <message>
        <source>From paper</source>
        <translation>من الأوراق</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>اللقاءات</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اللقاء</translation>
    </message>
    <message>
        <source>A past meeting</source>
        <translation>لقاء سبق عقده</translation>
    </message>
    <message>
        <source>Close this meeting</source>
        <translation>اختتام هذا اللقاء</translation>
    </message>
    <message>
        <source>What there is on paper</source>
        <translation>ما على الورق</translation>
    </message>
</context>
<context>
    <name>FromPaper</name>
    <message>
        <source>Who came</source>
        <translation>من حضر</translation>
    </message>
    <message>
        <source>Real minutes</source>
        <translation>الدقائق الفعلية</translation>
    </message>
    <message>
        <source>How’s it going?</source>
        <translation>كيف تسير تجاربنا؟</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>خطتي</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>خطة أخرى</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>في الختام</translation>
    </message>
    <message>
        <source>What the slips said</source>
        <translation>ماذا قالت الأوراق</translation>
    </message>
    <message>
        <source>Of no meeting</source>
        <translation>لا تخص لقاءً</translation>
    </message>
    <message>
        <source>How names may appear</source>
        <translation>كيف تظهر الأسماء</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>أُدخلت</translation>
    </message>
</context>
<context>
    <name>Towns</name>
    <message>
        <source>Cairo</source>
        <translation>القاهرة</translation>
    </message>
    <message>
        <source>Khartoum</source>
        <translation>الخرطوم</translation>
    </message>
    <message>
        <source>Tripoli</source>
        <translation>طرابلس</translation>
    </message>
    <message>
        <source>Tunis</source>
        <translation>تونس</translation>
    </message>
    <message>
        <source>Algiers</source>
        <translation>الجزائر</translation>
    </message>
    <message>
        <source>Casablanca</source>
        <translation>الدار البيضاء</translation>
    </message>
    <message>
        <source>Nouakchott</source>
        <translation>نواكشوط</translation>
    </message>
    <message>
        <source>Dakar</source>
        <translation>داكار</translation>
    </message>
    <message>
        <source>Abidjan</source>
        <translation>أبيدجان</translation>
    </message>
    <message>
        <source>Bamako</source>
        <translation>باماكو</translation>
    </message>
    <message>
        <source>N’Djamena</source>
        <translation>إنجامينا</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>جيبوتي</translation>
    </message>
    <message>
        <source>Mogadishu</source>
        <translation>مقديشو</translation>
    </message>
    <message>
        <source>Nairobi</source>
        <translation>نيروبي</translation>
    </message>
    <message>
        <source>Lagos</source>
        <translation>لاغوس</translation>
    </message>
    <message>
        <source>Gaza</source>
        <translation>غزة</translation>
    </message>
    <message>
        <source>Hebron</source>
        <translation>الخليل</translation>
    </message>
    <message>
        <source>Beirut</source>
        <translation>بيروت</translation>
    </message>
    <message>
        <source>Damascus</source>
        <translation>دمشق</translation>
    </message>
    <message>
        <source>Amman</source>
        <translation>عمّان</translation>
    </message>
    <message>
        <source>Baghdad</source>
        <translation>بغداد</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>الكويت</translation>
    </message>
    <message>
        <source>Riyadh</source>
        <translation>الرياض</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>البحرين</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>قطر</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>دبي</translation>
    </message>
    <message>
        <source>Muscat</source>
        <translation>مسقط</translation>
    </message>
    <message>
        <source>Aden</source>
        <translation>عدن</translation>
    </message>
    <message>
        <source>London</source>
        <translation>لندن</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>باريس</translation>
    </message>
    <message>
        <source>Universal time</source>
        <translation>التوقيت العالمي</translation>
    </message>
</context>
<context>
    <name>AllPagesPage</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Open a page to see it, choose its paper, and print or save it</source>
        <translation>افتح صفحة لتراها وتختار ورقها وتطبعها أو تحفظها</translation>
    </message>
    <message>
        <source>Everything that can be printed</source>
        <translation>كل ما يمكن طباعته</translation>
    </message>
    <message>
        <source>Likely wanted now</source>
        <translation>ما قد يلزم الآن</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>كل الصفحات</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>visit, guest, host</source>
        <translation>زيارة، زيارات، زار، زائر، ضيف، استضاف</translation>
    </message>
    <message>
        <source>story, stories, tried, try</source>
        <translation>حكاية، حكايات، تجربة، تجارب، جرب</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>لقاء، لقاءات، اجتماع</translation>
    </message>
    <message>
        <source>head, principal, librar, room, office</source>
        <translation>مدير، ناظر، مكتبة، حجرة، غرفة</translation>
    </message>
    <message>
        <source>pupil, parent, colleague</source>
        <translation>تلميذ، تلاميذ، طلاب، أولياء، زميل، زملاء</translation>
    </message>
</context>
<context>
    <name>MeetingRoom</name>
    <message>
        <source>What it is for, and who does what</source>
        <translation>هدف اللقاء، ومن يقوم بماذا</translation>
    </message>
</context>
<context>
    <name>TermChartsPart</name>
    <message>
        <source>The term in charts</source>
        <translation>الفصل في رسوم</translation>
    </message>
</context>
<context>
    <name>ChartsView</name>
    <message>
        <source>Charts: our meetings, time for learning, where items and ideas came from</source>
        <translation>رسوم: لقاءاتنا، ووقت التعلّم، ومن أين جاءت البنود والأفكار</translation>
    </message>
    <message>
        <source>There is nothing to draw yet: it begins with the first meeting.</source>
        <translation>لا شيء يُرسم بعد: يبدأ مع أول لقاء.</translation>
    </message>
    <message>
        <source>Drawing the charts…</source>
        <translation>جارٍ رسم الرسوم…</translation>
    </message>
</context>
<context>
    <name>ForLaterField</name>
    <message>
        <source>Kept for later</source>
        <translation>حُفظت لوقت لاحق</translation>
    </message>
</context>
<context>
    <name>EndOfSheet</name>
    <message>
        <source>For later</source>
        <translation>ركن الانتظار</translation>
    </message>
    <message>
        <source>What waits for another meeting, one a line, then Enter</source>
        <translation>ما ينتظر لقاءً آخر، سطرًا سطرًا، ثم Enter</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>Opening the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>كتابة الملف</translation>
    </message>
    <message>
        <source>The file is being written anew. Please wait a moment.</source>
        <translation>يُكتب الملف من جديد. انتظر لحظة من فضلك.</translation>
    </message>
    <message>
        <source>The passphrase is taken off: anybody who has the file can read it.</source>
        <translation>رُفعت عبارة السر: كل من معه الملف يستطيع قراءته.</translation>
    </message>
    <message>
        <source>The passphrase is set. Print the recovery code now: without the two, nobody can open the file.</source>
        <translation>وُضعت عبارة السر. اطبع رمز الاسترجاع الآن: دون الاثنين لا يستطيع أحد فتح الملف.</translation>
    </message>
</context>
<context>
    <name>UnlockCard</name>
    <message>
        <source>“{file}” is locked</source>
        <translation>«{file}» مقفل</translation>
    </message>
    <message>
        <source>Passphrase, or the recovery code</source>
        <translation>عبارة السر أو رمز الاسترجاع</translation>
    </message>
    <message>
        <source>It stays locked for everybody else. The code stands on the page “Our records”, if it was printed.</source>
        <translation>يبقى مقفلا لغيرك. والرمز مكتوب في صفحة «سجلاتنا» إن كانت قد طُبعت.</translation>
    </message>
    <message>
        <source>Another group, or the sample</source>
        <translation>مجموعة أخرى أو المثال</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>افتح ملفا…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>أظهر ما يُكتب</translation>
    </message>
    <message>
        <source>The keyboard writes: {language}</source>
        <translation>لوحة المفاتيح تكتب: {language}</translation>
    </message>
</context>
<context>
    <name>PassphrasePart</name>
    <message>
        <source>The passphrase now</source>
        <translation>عبارة السر الحالية</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة السر الجديدة</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>عبارة السر الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدا</translation>
    </message>
    <message>
        <source>Lock when nobody types or points for</source>
        <translation>يُقفل إذا لم يستعمل أحد الحاسوب مدة</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>ضع عبارة السر</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>غيّر عبارة السر</translation>
    </message>
    <message>
        <source>Take the passphrase off</source>
        <translation>ارفع عبارة السر</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>اطبع رمز الاسترجاع</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>أقفل الآن</translation>
    </message>
    <message>
        <source>Please type the new passphrase first.</source>
        <translation>اكتب عبارة السر الجديدة أولا من فضلك.</translation>
    </message>
    <message>
        <source>The two are not the same. Please look at them again.</source>
        <translation>العبارتان غير متطابقتين. راجعهما من فضلك.</translation>
    </message>
    <message>
        <source>Please type the passphrase first, so that nobody else takes it off.</source>
        <translation>اكتب عبارة السر أولا من فضلك، حتى لا يرفعها غيرك.</translation>
    </message>
    <message>
        <source>A few words in a row are easy to remember, and hard to guess.</source>
        <translation>بضع كلمات متتالية سهلة التذكر وصعبة التخمين.</translation>
    </message>
    <message>
        <source>This file has a passphrase: nobody can read it, or a copy made since, without. Copies and backups made before can still be read.</source>
        <translation>لهذا الملف عبارة سر: لا يقرؤه أحد دونها، ولا نسخة عُملت بعدها. أما النسخ التي عُملت قبلها فما زالت تُقرأ.</translation>
    </message>
    <message>
        <source>With a passphrase nobody else can read this file, or a copy made from then on. Copies and backups made before can still be read. Whoever forgets it needs the printed recovery code.</source>
        <translation>بعبارة سر لا يقرأ غيرك هذا الملف ولا نسخة تُعمل بعدها. أما النسخ التي عُملت قبلها فما زالت تُقرأ. ومن نسيها احتاج إلى رمز الاسترجاع المطبوع.</translation>
    </message>
</context>
<context>
    <name>Zoom</name>
    <message>
        <source>Whole page</source>
        <translation>صفحة كاملة</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>بعرض الصفحة</translation>
    </message>
    <message>
        <source>How large the page is</source>
        <translation>حجم عرض الصفحة</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>أصغر (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>أكبر (+)</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Look for it elsewhere…</source>
        <translation>ابحثوا عنه في مكان آخر…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>أنقذوا ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Into a new file beside it. This one stays as it is.</source>
        <translation>في ملف جديد بجانبه، ويبقى هذا كما هو.</translation>
    </message>
    <message>
        <source>A backup of it is here:</source>
        <translation>هنا نسخة احتياطية منه:</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>لا أفكار</numerusform>
            <numerusform>فكرة واحدة</numerusform>
            <numerusform>فكرتان</numerusform>
            <numerusform>%n أفكار</numerusform>
            <numerusform>%n فكرة</numerusform>
            <numerusform>%n فكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>لا لقاءات</numerusform>
            <numerusform>لقاء واحد</numerusform>
            <numerusform>لقاءان</numerusform>
            <numerusform>%n لقاءات</numerusform>
            <numerusform>%n لقاءً</numerusform>
            <numerusform>%n لقاء</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · {holds}, proved on {proved}</source>
        <translation>{when} · {holds}، فُحصت يوم {proved}</translation>
    </message>
    <message>
        <source>{when} · a readable copy of everything</source>
        <translation>{when} · نسخة مقروءة من كل شيء</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>{name} (saved)</source>
        <translation>{name} (ما أُنقذ)</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>نقرأ ما يمكن قراءته</translation>
    </message>
    <message>
        <source>The damaged file can be read with it only; the new one has it too.</source>
        <translation>لا يُقرأ الملف التالف إلا بها، وتكون للملف الجديد أيضا.</translation>
    </message>
</context>
<context>
    <name>SalvagedDialog</name>
    <message>
        <source>It is in “{file}”. The damaged file is still there, as it was.</source>
        <translation>هو في «{file}». والملف المتضرر باقٍ في مكانه كما كان.</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>لا أفكار</numerusform>
            <numerusform>فكرة واحدة</numerusform>
            <numerusform>فكرتان</numerusform>
            <numerusform>%n أفكار</numerusform>
            <numerusform>%n فكرة</numerusform>
            <numerusform>%n فكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>لا لقاءات</numerusform>
            <numerusform>لقاء واحد</numerusform>
            <numerusform>لقاءان</numerusform>
            <numerusform>%n لقاءات</numerusform>
            <numerusform>%n لقاءً</numerusform>
            <numerusform>%n لقاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything could be read.</source>
        <translation>قُرئ كل شيء.</translation>
    </message>
    <message>
        <source>This could not be read, or may have a wrong letter:</source>
        <translation>هذا لم يُقرأ، أو قد يكون فيه حرف خطأ:</translation>
    </message>
    <message>
        <source>A letter may be wrong somewhere, and we cannot tell where. Please look it over.</source>
        <translation>قد يكون في موضع ما حرف خطأ، ولا نعرف أين. راجعوه من فضلكم.</translation>
    </message>
    <message>
        <source>This could be saved</source>
        <translation>هذا ما أمكن إنقاذه</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>افتحه</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>ما لم يُقرأ</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>انسخوا القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n more without a title</source>
        <translation>
            <numerusform>لا شيء آخر بلا عنوان</numerusform>
            <numerusform>واحد آخر بلا عنوان</numerusform>
            <numerusform>اثنان آخران بلا عنوان</numerusform>
            <numerusform>%n أخرى بلا عنوان</numerusform>
            <numerusform>%n آخر بلا عنوان</numerusform>
            <numerusform>%n آخر بلا عنوان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small part(s) of other things</source>
        <translation>
            <numerusform>لا أجزاء صغيرة من أشياء أخرى</numerusform>
            <numerusform>جزء صغير من أشياء أخرى</numerusform>
            <numerusform>جزآن صغيران من أشياء أخرى</numerusform>
            <numerusform>%n أجزاء صغيرة من أشياء أخرى</numerusform>
            <numerusform>%n جزءًا صغيرًا من أشياء أخرى</numerusform>
            <numerusform>%n جزء صغير من أشياء أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultTelling</name>
    <message>
        <source>Something in the program did not work as it should. {kept} You can go on; if it happens again, show the details to somebody who helps you: there is no name in them, and no text of yours.</source>
        <translation>شيء في البرنامج لم يعمل كما ينبغي. {kept} يمكنك أن تتابع؛ وإن تكرّر ذلك فأطلع على التفاصيل مَن يساعدك: ليس فيها أي اسم ولا شيء مما كتبته.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>That did not work this time either. {kept}</source>
        <translation>لم ينجح ذلك هذه المرة أيضًا. {kept}</translation>
    </message>
    <message>
        <source>Everything that you typed is saved.</source>
        <translation>كل ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>What you typed last is still in its field, and is saved as soon as it can be.</source>
        <translation>آخر ما كتبته لا يزال في خانته، وسيُحفظ حالما يمكن ذلك.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>احفظ التقرير</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <translation>التقرير في {file}.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The program could not start. Nothing in your files was changed. Start it once more; if it happens again, install it from a fresh copy.</source>
        <translation>تعذّر بدء البرنامج. لم يتغيّر شيء في ملفاتك. ابدأه مرة أخرى؛ وإن تكرّر ذلك فثبّته من نسخة جديدة.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Bringing the backup back</source>
        <translation>نعيد النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Looking what would be lost</source>
        <translation>ننظر ماذا قد يُفقد</translation>
    </message>
    <message>
        <source>The file takes the place of the one that is there now, which is kept beside the backups.</source>
        <translation>يحل الملف محل الموجود الآن، ويُحفظ الموجود بجانب النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>What was written since is not in it. Number of records: {count}. For example: {titles}.</source>
        <translation>ما كُتب بعدها ليس فيها. عدد السجلات: {count}. ومنها: {titles}.</translation>
    </message>
    <message>
        <source>Bring this backup back?</source>
        <translation>نعيد هذه النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>أعيدوها</translation>
    </message>
    <message>
        <source>It is the one that the file had when this backup was made; or the code of then.</source>
        <translation>هي العبارة التي كانت للملف يوم عُملت هذه النسخة، أو رمز ذلك الوقت.</translation>
    </message>
    <message>
        <source>What was written since cannot be told: the file that is there now has another passphrase.</source>
        <translation>لا يُعرف ما كُتب بعدها: فللملف الموجود الآن عبارة سر أخرى.</translation>
    </message>
    <message>
        <source>The backup was made before there was a passphrase: anybody can read it. Set the passphrase again in the settings.</source>
        <translation>عُملت هذه النسخة قبل وضع عبارة السر: يستطيع أي أحد قراءتها. ضع عبارة السر من جديد في الإعدادات.</translation>
    </message>
    <message>
        <source>From then on the file opens with the passphrase of the backup.</source>
        <translation>وبعدها يُفتح الملف بعبارة السر التي لهذه النسخة.</translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>All right</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>The disk is nearly full. What you type is kept as long as it can be, and deleting goes on. Please make about {need} MB of room on it.</source>
        <translation>القرص شبه ممتلئ. ما تكتبه يُحفظ ما دام ذلك ممكنًا، والحذف يعمل. يُرجى إخلاء نحو {need} ميغابايت منه.</translation>
    </message>
    <message>
        <source>This file can only be read where it is, so nothing is changed in it. A copy in another folder can be changed.</source>
        <translation>هذا الملف لا يمكن إلا قراءته حيث هو، فلا يتغيّر فيه شيء. أما نسخة منه في مجلد آخر فيمكن تغييرها.</translation>
    </message>
    <message>
        <source>This file lies on another computer. Open it at one computer at a time; if the network goes away, leave the window open until it is back.</source>
        <translation>هذا الملف على حاسوب آخر. ليُفتح على حاسوب واحد في كل مرة؛ وإن انقطعت الشبكة فلتبقَ النافذة مفتوحة حتى تعود.</translation>
    </message>
    <message>
        <source>This file lies on a stick. Close the program before you take the stick out, and keep a copy on this computer.</source>
        <translation>هذا الملف على فلاشة. ليُغلق البرنامج قبل نزعها، ولتبقَ نسخة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{cloud} copies this file to other computers. Open it at one of them at a time, and let {cloud} finish before you open it at the next.</source>
        <translation>ينسخ {cloud} هذا الملف إلى حواسيب أخرى. ليُفتح على واحد منها في كل مرة، وليُنهِ {cloud} نسخه قبل فتحه على التالي.</translation>
    </message>
    <message>
        <source>The date of this computer looks wrong: it says {day}. If that is not today, set it right in the settings of the computer. Nothing is lost by it.</source>
        <translation>يبدو أن تاريخ هذا الجهاز غير صحيح: فهو يقول {day}. إن لم يكن هذا هو اليوم، فيُرجى ضبطه في إعدادات الجهاز. لا يضيع بسبب ذلك شيء.</translation>
    </message>
    <message>
        <source>Save a copy and open it</source>
        <translation>حفظ نسخة وفتحها</translation>
    </message>
</context>
<context>
    <name>KeyQuestion</name>
    <message>
        <source>Please type the passphrase</source>
        <translation>اكتب عبارة السر من فضلك</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>واصِل</translation>
    </message>
</context>
<context>
    <name>ByItself</name>
    <message>
        <source>One moment: a backup is being finished.</source>
        <translation>لحظة من فضلك: تُستكمل نسخة احتياطية.</translation>
    </message>
</context>
<context>
    <name>CareLine</name>
    <message>
        <source>Try it</source>
        <translation>تجربتها</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>No backup could be read through yet: please make a new one</source>
        <translation>لم تُقرأ أي نسخة احتياطية كاملة بعد: يُرجى أخذ نسخة جديدة</translation>
    </message>
    <message>
        <source>A backup on a stick is safe when this computer is not</source>
        <translation>نسخة احتياطية على فلاشة تبقى إن أصاب هذا الكمبيوتر شيء</translation>
    </message>
    <message>
        <source>The newest backup outside this computer is of {day}</source>
        <translation>أحدث نسخة احتياطية خارج هذا الكمبيوتر من {day}</translation>
    </message>
    <message>
        <source>Once a term: see that a backup can be brought back; your file stays as it is</source>
        <translation>مرة في كل فصل دراسي: تأكد أن نسخة احتياطية يمكن استعادتها، ويبقى ملفك كما هو</translation>
    </message>
</context>
<context>
    <name>Caring</name>
    <message>
        <source>Bringing a backup back, to try it</source>
        <translation>استعادة نسخة للتجربة</translation>
    </message>
    <message>
        <source>There is no backup yet that could be tried.</source>
        <translation>لا نسخة احتياطية بعد لتجربتها.</translation>
    </message>
    <message>
        <source>It could not be brought back, so it counts no more. Please make a new backup.</source>
        <translation>لم يمكن استعادتها، فلم تعد تُحسب. يُرجى أخذ نسخة جديدة.</translation>
    </message>
    <message>
        <source>It can be brought back: the backup of {day}, {time} was, letter by letter, and holds ideas: {ideas}, meetings: {meetings}. Your file is as it was.</source>
        <translation>يمكن استعادتها: استُعيدت نسخة {day}، {time} حرفًا بحرف، وفيها الأفكار: {ideas}، واللقاءات: {meetings}. وملفك كما كان.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier versions stay closed while the group sees this window.</source>
        <translation>تبقى الصيغ السابقة مغلقة ما دامت المجموعة ترى هذه النافذة.</translation>
    </message>
    <message>
        <source>This text has no earlier versions yet.</source>
        <translation>ليست لهذا النص صيغ سابقة بعد.</translation>
    </message>
    <message>
        <source>Earlier versions: {text}</source>
        <translation>الصيغ السابقة: {text}</translation>
    </message>
    <message>
        <source>Each stood here until its day and time. Struck through: taken away since. Underlined: added since.</source>
        <translation>كانت كل صيغة هنا حتى يومها ووقتها. المشطوب: حُذف بعدها. وما تحته خط: أُضيف بعدها.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>الصيغ السابقة</translation>
    </message>
    <message>
        <source>What became of it since</source>
        <translation>ما صارت إليه بعد ذلك</translation>
    </message>
    <message>
        <source>Take them away for good…</source>
        <translation>حذفها نهائيًا…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>استعادة هذه الصيغة</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>عادت الصيغة السابقة.</translation>
    </message>
    <message>
        <source>Take the earlier versions of this text away for good?</source>
        <translation>هل نحذف الصيغ السابقة لهذا النص نهائيًا؟</translation>
    </message>
    <message>
        <source>What stands there now stays. The earlier versions go out of this file, and steps before this can no longer be undone. Backups have them still.</source>
        <translation>يبقى المكتوب الآن كما هو. تخرج الصيغ السابقة من هذا الملف، ولا يمكن بعدها التراجع عن الخطوات السابقة. وتبقى في النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>The earlier versions are gone.</source>
        <translation>حُذفت الصيغ السابقة.</translation>
    </message>
</context>
</TS>
