; What the installer says beside NSIS's own words. $0 is the version that is installed already.

LangString InstallIt ${LANG_ENGLISH} "&Install"
LangString InstallIt ${LANG_FRENCH} "&Installer"
LangString InstallIt ${LANG_ARABIC} "تثبيت"

LangString FolderTitle ${LANG_ENGLISH} "Where to install"
LangString FolderTitle ${LANG_FRENCH} "Où l’installer"
LangString FolderTitle ${LANG_ARABIC} "مكان التثبيت"

LangString FolderLine ${LANG_ENGLISH} "The folder offered here is right for most computers."
LangString FolderLine ${LANG_FRENCH} "Le dossier proposé convient à la plupart des ordinateurs."
LangString FolderLine ${LANG_ARABIC} "المجلد المقترح مناسب لمعظم الأجهزة."

LangString FolderText ${LANG_ENGLISH} "TLC Desktop is installed for your account alone, so no administrator is needed. Your own files are kept elsewhere and are never touched."
LangString FolderText ${LANG_FRENCH} "TLC Desktop s’installe pour votre compte seul ; il ne faut donc pas d’administrateur. Vos propres fichiers sont gardés ailleurs et restent intacts."
LangString FolderText ${LANG_ARABIC} "يُثبَّت البرنامج لحسابك وحده، فلا يحتاج إلى مسؤول الجهاز. ملفاتك محفوظة في مكان آخر ولا يمسّها التثبيت."

LangString Folder ${LANG_ENGLISH} "Folder"
LangString Folder ${LANG_FRENCH} "Dossier"
LangString Folder ${LANG_ARABIC} "المجلد"

LangString InstallingTitle ${LANG_ENGLISH} "Installing"
LangString InstallingTitle ${LANG_FRENCH} "Installation"
LangString InstallingTitle ${LANG_ARABIC} "جارٍ التثبيت"

LangString InstallingLine ${LANG_ENGLISH} "This takes about a minute."
LangString InstallingLine ${LANG_FRENCH} "Cela prend environ une minute."
LangString InstallingLine ${LANG_ARABIC} "يستغرق ذلك نحو دقيقة."

LangString DoneTitle ${LANG_ENGLISH} "TLC Desktop is installed"
LangString DoneTitle ${LANG_FRENCH} "TLC Desktop est installé"
LangString DoneTitle ${LANG_ARABIC} "تم تثبيت البرنامج"

LangString DoneText ${LANG_ENGLISH} "It is in the start menu. A double-click on a community’s file opens it, too."
LangString DoneText ${LANG_FRENCH} "Il se trouve dans le menu Démarrer. Un double-clic sur le fichier d’une communauté l’ouvre aussi."
LangString DoneText ${LANG_ARABIC} "البرنامج في قائمة ابدأ، ويُفتح أيضًا بنقرتين على ملف المجتمع."

LangString OpenNow ${LANG_ENGLISH} "Open it now"
LangString OpenNow ${LANG_FRENCH} "L’ouvrir maintenant"
LangString OpenNow ${LANG_ARABIC} "فتحه الآن"

LangString Finish ${LANG_ENGLISH} "&Done"
LangString Finish ${LANG_FRENCH} "&Terminer"
LangString Finish ${LANG_ARABIC} "تم"

LangString RemoveTitle ${LANG_ENGLISH} "Remove TLC Desktop"
LangString RemoveTitle ${LANG_FRENCH} "Supprimer TLC Desktop"
LangString RemoveTitle ${LANG_ARABIC} "إزالة البرنامج"

LangString RemoveLine ${LANG_ENGLISH} "Your own files stay."
LangString RemoveLine ${LANG_FRENCH} "Vos propres fichiers restent."
LangString RemoveLine ${LANG_ARABIC} "ملفاتك باقية."

LangString RemoveText ${LANG_ENGLISH} "The program is removed from this computer. The files of your communities stay where they are."
LangString RemoveText ${LANG_FRENCH} "Le programme est supprimé de cet ordinateur. Les fichiers de vos communautés restent où ils sont."
LangString RemoveText ${LANG_ARABIC} "يُزال البرنامج من هذا الجهاز، وتبقى ملفات مجتمعاتك في أماكنها."

LangString TooOld ${LANG_ENGLISH} "TLC Desktop needs 64-bit Windows 10, version 1809 or newer. Nothing was installed."
LangString TooOld ${LANG_FRENCH} "TLC Desktop nécessite Windows 10 (64 bits), version 1809 ou plus récente. Rien n’a été installé."
LangString TooOld ${LANG_ARABIC} "يحتاج برنامج TLC Desktop إلى Windows 10 ‏(64 بت)، الإصدار 1809 أو أحدث. لم يُثبَّت أي شيء."

LangString Newer ${LANG_ENGLISH} "A newer version of TLC Desktop ($0) is installed already, so this one (${VERSION}) was not. To go back, remove the newer one first; your files stay."
LangString Newer ${LANG_FRENCH} "Une version plus récente de TLC Desktop ($0) est déjà installée ; celle-ci (${VERSION}) ne l’a donc pas été. Pour revenir en arrière, supprimez d’abord la plus récente ; vos fichiers restent."
LangString Newer ${LANG_ARABIC} "يوجد على الجهاز إصدار أحدث من TLC Desktop ‏($0)، لذلك لم يُثبَّت هذا الإصدار (${VERSION}). للرجوع إليه تُزال النسخة الأحدث أولًا؛ ملفاتك باقية."

LangString IsOpen ${LANG_ENGLISH} "TLC Desktop is open. Everything in it is saved. Close it and go on?"
LangString IsOpen ${LANG_FRENCH} "TLC Desktop est ouvert. Tout y est enregistré. Le fermer et continuer ?"
LangString IsOpen ${LANG_ARABIC} "برنامج TLC Desktop مفتوح، وكل ما فيه محفوظ. هل نغلقه ونتابع؟"

LangString StaysOpen ${LANG_ENGLISH} "TLC Desktop is still open. Please close its window, then try again."
LangString StaysOpen ${LANG_FRENCH} "TLC Desktop est encore ouvert. Fermez sa fenêtre, puis réessayez."
LangString StaysOpen ${LANG_ARABIC} "ما زال برنامج TLC Desktop مفتوحًا. يرجى إغلاق نافذته ثم إعادة المحاولة."

LangString NoRoom ${LANG_ENGLISH} "There is not enough room on this disk: TLC Desktop needs ${MEGABYTES} MB. Nothing was installed. Make room, or choose another disk."
LangString NoRoom ${LANG_FRENCH} "Il n’y a pas assez de place sur ce disque : TLC Desktop demande ${MEGABYTES} Mo. Rien n’a été installé. Libérez de la place ou choisissez un autre disque."
LangString NoRoom ${LANG_ARABIC} "لا توجد مساحة كافية على هذا القرص: يحتاج TLC Desktop إلى ${MEGABYTES} ميجابايت. لم يُثبَّت أي شيء. يمكن إفراغ مساحة أو اختيار قرص آخر."

LangString InUse ${LANG_ENGLISH} "Some files were in use and could not be replaced. Please restart the computer and install again; your own files stay."
LangString InUse ${LANG_FRENCH} "Certains fichiers étaient utilisés et n’ont pas pu être remplacés. Redémarrez l’ordinateur et réinstallez ; vos propres fichiers restent."
LangString InUse ${LANG_ARABIC} "بعض الملفات كانت قيد الاستخدام ولم يمكن استبدالها. يرجى إعادة تشغيل الجهاز ثم التثبيت مرة أخرى؛ ملفاتك باقية."

LangString Community ${LANG_ENGLISH} "TLC Desktop community"
LangString Community ${LANG_FRENCH} "Communauté TLC Desktop"
LangString Community ${LANG_ARABIC} "ملف مجتمع TLC Desktop"

LangString Term ${LANG_ENGLISH} "TLC Desktop term summary"
LangString Term ${LANG_FRENCH} "Bilan de période TLC Desktop"
LangString Term ${LANG_ARABIC} "ملخّص فصل دراسي TLC Desktop"
