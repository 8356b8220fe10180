"""Words of the language that are names too: alone in a text, they may mean either."""

_ENGLISH = (
    "amber art autumn bell berry bill blue bob brook brown bud chance charity chase chuck clay cliff coral"
    " crystal daisy dale dawn dean destiny drew earnest eve faith fern flora forest frank gene ginger glen"
    " grace grant green hall harmony hazel heather holly hope hunter iris ivory ivy jack jasmine jay jean"
    " jewel jo joy june king lane lily long love mark mason may mercy merry mike miles nick noble norm olive"
    " opal patience pat pearl penny peter poppy price ray reed rich rob robin rocky rod rose ruby rusty sandy"
    " serene sky sonny stone storm summer sunny sue terry tim trinity victor violet wade ward white will"
    " willow win winter wood young"
)
_FRENCH = (
    "aime ange aurore avril blanche blanc brun carmen celeste clair claire clemence colombe constance"
    " desire dieudonne droit espoir fleur france gentil grand jasmin juste lebrun legrand legros lenoir"
    " lilas loup lune marin marguerite marine martin mercier modeste noel olive parfait pascal petit pierre"
    " plaisance prudence prune rene reine roger roi rousse roux roy serein severe soleil sophie valentin"
    " vermeil victoire violette"
)
_ARABIC = (
    "احسان احلام ادب ادهم اسامه اسرار اسعد اسماء اسيل اشراف اشرف اصاله افراح افنان اكرم الاء امال امان امل"
    " امنيه امين امينه انس انوار ايات ايمان بدر بدور براء برهان بسمه بسيم بشاره بشري بشير بهجت بهيج تسنيم"
    " تقوي توفيق ثناء جابر جلال جمال جميل جميله جنات جهاد جوهر حازم حافظ حامد حبيب حبيبه حسن حسنه حسين حق"
    " حكيم حكيمه حليم حنان حنين حياه حيدر خالد خالص خضر خلود خليل خيري دعاء ديمه ذكري رامي رانيه رايه رجاء"
    " رحاب رحمه رحيم رزق رشيد رضا رضوان رغد رفعت رفيق رفيقه رمضان ريم زاهر زهره زهور زين زينه ساره سالم ساميه"
    " ساهر سحر سراج سرور سعاده سعيد سعيده سلام سلامه سليم سماح سمر سمير سناء سهام سهي سيد سيف شادي شاكر"
    " شروق شريف شريفه شعبان شفيق شكر شمس شهد شوق شيماء صابر صادق صالح صالحه صباح صبر صبري صديق صفاء صفوت"
    " صلاح ضحي ضياء طارق طاهر طاهره طيب طيبه ظافر عائد عادل عارف عاصم عالم عالي عامر عبير عبد عز عزيز عزيزه"
    " عصام عطاء عفاف عفيف علا علاء علم علي عماد عمر عمار عواطف عون عيد غاده غالي غاليه غفران فادي فارس فاضل"
    " فايز فتح فتحي فجر فخري فداء فرح فرحه فرج فريد فريده فضل فضيله فكري فلاح فهد فهم فوز فوزي فيروز قاسم"
    " قمر كاظم كامل كرم كريم كريمه كمال كوثر كوكب لبيب لطف لطفي لطيف لطيفه ليل ليلي ليث ماجد ماجده ماهر"
    " مبارك متولي مجاهد مجد مجدي محب محسن محمود مخلص مراد مرام مرزوق مرسي مروان مروه مريد مسعد مسعود مسلم"
    " مشرف مصباح مصطفي معتز معين مفيد مقبول ملك منال منار منصور منعم مني منيب منير مني مهدي مهند موفق مياده"
    " ناجح ناجي نادر ناصر ناظم نافع نبيل نبيله نجاح نجاه نجلاء نجم نجوي نداء ندي نزيه نسمه نسيم نشات نصر نصير"
    " نظيف نعمان نعمه نعيم نعيمه نهال نهي نوال نور نيره هادي هادئ هاله هبه هدي هديه هلال همام هناء هند هيام"
    " هيبه واثق وائل واصل وجدي وجيه وداد ورد ورده وسام وسيم وصال وعد وفاء وفيق ولاء وليد ياسر ياسمين يسر يسري"
    " يقين يمين"
)

ORDINARY = frozenset(f"{_ENGLISH} {_FRENCH} {_ARABIC}".split())
