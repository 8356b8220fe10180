<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>TLC Desktop {version}</source>
        <translation>TLC Desktop {version}</translation>
    </message>
    <message>
        <source>A facilitator’s desk for a teacher learning community. Everything stays on this computer; the program opens no network connection. It is free under the MIT licence. What ships beside it keeps its own licence.</source>
        <translation>Un outil pour animer une communauté d’apprentissage d’enseignants. Tout reste sur cet ordinateur ; le programme n’ouvre aucune connexion au réseau. Il est gratuit, sous licence MIT. Ce qui l’accompagne garde sa propre licence.</translation>
    </message>
    <message>
        <source>Read the licences</source>
        <translation>Lire les licences</translation>
    </message>
</context>
<context>
    <name>AddNames</name>
    <message>
        <source>Names, one on each line</source>
        <translation>Les noms, un par ligne</translation>
    </message>
    <message>
        <source>These will be added</source>
        <translation>Noms qui seront ajoutés</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Les ajouter</translation>
    </message>
    <message>
        <source>Add names</source>
        <translation>Ajouter des noms</translation>
    </message>
    <message>
        <source>Type them, or paste a list. A title before a name ({titles}) is understood. Nothing else is needed, and nobody is asked anything yet.</source>
        <translation>Écrivez-les, ou collez une liste. Un titre devant un nom ({titles}) est reconnu. Rien d’autre n’est nécessaire, et rien n’est encore demandé à personne.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Here already: {names}.</source>
        <translation>Déjà dans la liste : {names}.</translation>
    </message>
    <message>
        <source>Written twice, and added once: {names}.</source>
        <translation>Écrit deux fois, ajouté une fois&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>called {name}</source>
        <translation>on l’appelle {name}</translation>
    </message>
    <message>
        <source>They are other people of the same name: add them too</source>
        <translation>Ce sont d’autres personnes du même nom : les ajouter aussi</translation>
    </message>
    <message>
        <source>Open a spreadsheet…</source>
        <translation>Ouvrir un tableau…</translation>
    </message>
    <message>
        <source>Columns read: {names}.</source>
        <translation>Colonnes lues : {names}.</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Laissées de côté : {names}.</translation>
    </message>
    <message>
        <source>Two columns are called {name}: the second is taken only where it is in other letters.</source>
        <translation>Deux colonnes s’appellent {name} : la seconde n’est prise que si elle est dans l’autre écriture.</translation>
    </message>
    <message>
        <source>Reading the spreadsheet…</source>
        <translation>Lecture du tableau…</translation>
    </message>
</context>
<context>
    <name>AfterPanel</name>
    <message>
        <source>Minutes lost to interruptions</source>
        <translation>Minutes perdues en interruptions</translation>
    </message>
    <message>
        <source>{what}: {minutes} min</source>
        <translation>{what} : {minutes} min</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Suggested by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Drag to move; or press Alt with the up and down keys</source>
        <translation>Faire glisser pour déplacer&#xa0;; ou Alt avec les flèches haut et bas</translation>
    </message>
    <message>
        <source>More about this item</source>
        <translation>Plus sur ce point</translation>
    </message>
    <message>
        <source>Move “{title}”</source>
        <translation>Déplacer «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>More about “{title}”</source>
        <translation>Plus sur «&#xa0;{title}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Add an item</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>What is it about? Press Enter to add it</source>
        <translation>De quoi s’agit-il&#xa0;? Entrée pour ajouter</translation>
    </message>
    <message>
        <source>“{title}” is in the bin.</source>
        <translation>«&#xa0;{title}&#xa0;» est dans la corbeille.</translation>
    </message>
    <message>
        <source>More about this item</source>
        <translation>Plus sur ce point</translation>
    </message>
    <message>
        <source>or paste a list: a title, its minutes, one a line</source>
        <translation>ou collez une liste&#xa0;: un titre, ses minutes, un par ligne</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>{title}: starts at {time}</source>
        <translation>{title}&#xa0;: commence à {time}</translation>
    </message>
</context>
<context>
    <name>AlongList</name>
    <message>
        <source>Comes along from earlier meetings</source>
        <translation>Vient des réunions précédentes</translation>
    </message>
    <message>
        <source>With these {planned} of {minutes} minutes.</source>
        <translation>Avec cela : {planned} minutes sur {minutes}.</translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message>
        <source>Close this meeting</source>
        <translation>Terminer cette réunion</translation>
    </message>
    <message>
        <source>This meeting has not begun yet.</source>
        <translation>Cette réunion n’a pas encore commencé.</translation>
    </message>
    <message>
        <source>All were talked about</source>
        <translation>Tout a été abordé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait for the next agenda.</source>
        <translation>
            <numerusform>%n point attend le prochain ordre du jour.</numerusform>
            <numerusform>%n points attendent le prochain ordre du jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) come to the agenda of {day}.</source>
        <translation>
            <numerusform>%n point passe à l’ordre du jour du {day}.</numerusform>
            <numerusform>%n points passent à l’ordre du jour du {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda of {day} is agreed already: put them on it all the same</source>
        <translation>L’ordre du jour du {day} est déjà convenu : les y mettre quand même</translation>
    </message>
    <message>
        <source>The meeting is closed.</source>
        <translation>La réunion est terminée.</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Qui est là</translation>
    </message>
    <message>
        <source>What goes on</source>
        <translation>Ce qui continue</translation>
    </message>
    <message>
        <source>Close only</source>
        <translation>Terminer seulement</translation>
    </message>
    <message>
        <source>Close and print the summary</source>
        <translation>Terminer et imprimer le compte rendu</translation>
    </message>
    <message>
        <source>Nobody ended it. It is closed as of {day}, {time}, when it changed last.</source>
        <translation>Personne ne l’a terminée. Elle est close au {day}, {time}, lors de son dernier changement.</translation>
    </message>
    <message>
        <source>Meeting of {day}</source>
        <translation>Réunion du {day}</translation>
    </message>
    <message>
        <source>What the slips said</source>
        <translation>Ce que disent les papiers</translation>
    </message>
</context>
<context>
    <name>HolidayList</name>
    <message>
        <source>Holidays, one a line</source>
        <translation>Jours fériés et vacances, un par ligne</translation>
    </message>
    <message>
        <source>7 January Christmas
23 January – 6 February Mid-year break</source>
        <translation>7 janvier Noël copte
23 janvier – 6 février Vacances</translation>
    </message>
</context>
<context>
    <name>ItemMenu</name>
    <message>
        <source>More about this item</source>
        <translation>Plus sur ce point</translation>
    </message>
    <message>
        <source>More about this item…</source>
        <translation>Plus sur ce point…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Mettre au parking à idées</translation>
    </message>
    <message>
        <source>Remove from the agenda</source>
        <translation>Retirer de l’ordre du jour</translation>
    </message>
    <message>
        <source>Private note…</source>
        <translation>Note privée…</translation>
    </message>
</context>
<context>
    <name>AgreedPart</name>
    <message>
        <source>What we agreed</source>
        <translation>Ce que nous avons décidé ensemble</translation>
    </message>
    <message>
        <source>Back to people</source>
        <translation>Retour aux collègues</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Avant cela</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>En ajouter un</translation>
    </message>
    <message>
        <source>Change “{text}”</source>
        <translation>Changer «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete “{text}”</source>
        <translation>Supprimer «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>L’écrire</translation>
    </message>
    <message>
        <source>Agreed by the group</source>
        <translation>Convenu par le groupe</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Pas encore convenu</translation>
    </message>
    <message>
        <source>Agreed by the group on {day}</source>
        <translation>Convenu par le groupe le {day}</translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <translation>Écrit le {day}</translation>
    </message>
</context>
<context>
    <name>AgreementEditor</name>
    <message>
        <source>Our words</source>
        <translation>Nos mots</translation>
    </message>
    <message>
        <source>Agreed by the group</source>
        <translation>Convenu par le groupe</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Pourquoi ce changement</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>We agreed this today</source>
        <translation>Convenu aujourd’hui</translation>
    </message>
    <message>
        <source>Only correct the words</source>
        <translation>Seulement corriger les mots</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>A few words are needed here.</source>
        <translation>Il faut quelques mots ici.</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>What the owner says</source>
        <translation>Ce qu’en dit la personne</translation>
    </message>
    <message>
        <source>I asked</source>
        <translation>J’ai demandé</translation>
    </message>
    <message>
        <source>They mentioned it themselves</source>
        <translation>La personne en a reparlé</translation>
    </message>
    <message>
        <source>What does {name} say?</source>
        <translation>Que dit {name}&#xa0;?</translation>
    </message>
    <message>
        <source>It is left until its owner mentions it.</source>
        <translation>On attend que la personne en reparle.</translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation>Personne n’a encore demandé.</translation>
    </message>
    <message>
        <source>Asked once. After a second time it is left until its owner mentions it.</source>
        <translation>Demandé une fois. Après la deuxième, on attend que la personne en reparle.</translation>
    </message>
    <message>
        <source>Asked twice. It is left until its owner mentions it.</source>
        <translation>Demandé deux fois. On attend que la personne en reparle.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The program stopped while you were working. Everything saved is still here.</source>
        <translation>Le programme s’est arrêté en cours de route. Tout ce qui était enregistré est là.</translation>
    </message>
    <message>
        <source>Writing the sample</source>
        <translation>Préparation de l’exemple</translation>
    </message>
    <message>
        <source>This file is open in another window. Close it there first.</source>
        <translation>Ce fichier est ouvert dans une autre fenêtre. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>“{file}” seems to be open on the computer “{computer}”. Close it there first. If it was only switched off there, open it here.</source>
        <translation>« {file} » semble ouvert sur l’ordinateur « {computer} ». Fermez-le d’abord là-bas. Si cet ordinateur a seulement été éteint, ouvrez-le ici.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>L’ouvrir ici</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>The sample is taken away. Ctrl+Z brings it back.</source>
        <translation>L’exemple est enlevé. Ctrl+Z le ramène.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le ramener</translation>
    </message>
    <message>
        <source>Take the sample away, with what was written in it?</source>
        <translation>Enlever l’exemple, avec ce qui y a été écrit&#xa0;?</translation>
    </message>
    <message>
        <source>Something was changed in it since it was made, and goes with it. Until the program is closed, it can be brought back.</source>
        <translation>Quelque chose y a été changé depuis sa création, et part avec lui. Jusqu’à la fermeture du programme, on peut le ramener.</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>Enlever l’exemple</translation>
    </message>
</context>
<context>
    <name>Asks</name>
    <message>
        <source>You could ask how it went</source>
        <translation>Demander comment cela s’est passé</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>I asked</source>
        <translation>J’ai demandé</translation>
    </message>
    <message>
        <source>I asked {name}</source>
        <translation>J’ai demandé à {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open what {name} is trying</source>
        <translation>Ouvrir l’essai&#xa0;: {name}</translation>
    </message>
    <message>
        <source>What was told, in their words</source>
        <translation>Ce qui a été raconté, avec ses mots</translation>
    </message>
    <message>
        <source>What {name} told</source>
        <translation>Ce que {name} a raconté</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) can wait: show what is being tried</source>
        <translation>
            <numerusform>%n autre chose peut attendre : montrer ce qui est à l’essai</numerusform>
            <numerusform>%n autres choses peuvent attendre : montrer ce qui est à l’essai</numerusform>
        </translation>
    </message>
    <message>
        <source>you said you would ask</source>
        <translation>vous avez promis de demander</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Members read it. Names appear as each one chose for us.</source>
        <translation>Les membres le lisent. Chaque nom figure comme la personne l’a choisi pour nous.</translation>
    </message>
    <message>
        <source>Colleagues and the head read it. Only people who agreed to it are named. It does not say who came.</source>
        <translation>Les collègues et la direction le lisent. Seules les personnes qui l’ont accepté y sont nommées ; on n’y dit pas qui est venu.</translation>
    </message>
    <message>
        <source>Anybody may read it. Only people who agreed to that are named. Everyone else is “a member”.</source>
        <translation>Tout le monde peut le lire. Seules les personnes qui l’ont accepté y sont nommées ; les autres sont « un membre ».</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Somebody who was erased is still in it: it goes on {day}.</source>
        <translation>Quelqu’un qui a été effacé s’y trouve encore : elle disparaît le {day}.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation>Sauvegarder sur une clé</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Each is the whole community, bin and private notes too. They lie on this computer: one on a stick is safe when the computer is not.</source>
        <translation>Chacune contient toute la communauté, corbeille et notes privées comprises. Elles sont sur cet ordinateur : une sauvegarde sur une clé reste s’il lui arrive quelque chose.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Il n’y a pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Each backup that is made will have its line here, with what it holds.</source>
        <translation>Chaque sauvegarde aura sa ligne ici, avec ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Make the first backup</source>
        <translation>Faire la première sauvegarde</translation>
    </message>
    <message>
        <source>Ideas: {ideas} · Meetings: {meetings}</source>
        <translation>Idées : {ideas} · Réunions : {meetings}</translation>
    </message>
    <message>
        <source>Proved on {day}</source>
        <translation>Vérifiée le {day}</translation>
    </message>
    <message>
        <source>Not proved yet</source>
        <translation>Pas encore vérifiée</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>The backup is made, and proved.</source>
        <translation>La sauvegarde est faite et vérifiée.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>{file} is on it, and was read back. You may take the stick out.</source>
        <translation>{file} y est, et a été relu. Vous pouvez retirer la clé.</translation>
    </message>
    <message>
        <source>Before a name was erased</source>
        <translation>Avant l’effacement d’un nom</translation>
    </message>
    <message>
        <source>Before the bin was emptied</source>
        <translation>Avant de vider la corbeille</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Faite à la demande</translation>
    </message>
    <message>
        <source>Made by itself</source>
        <translation>Faite d’elle-même</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Faire revenir…</translation>
    </message>
    <message>
        <source>When it was closed</source>
        <translation>À la fermeture</translation>
    </message>
    <message>
        <source>Before two were made one</source>
        <translation>Avant d’en réunir deux en un</translation>
    </message>
    <message>
        <source>Before the next school year began</source>
        <translation>Avant le début de l’année scolaire suivante</translation>
    </message>
    <message>
        <source>Before many people were added</source>
        <translation>Avant l’ajout de plusieurs personnes</translation>
    </message>
    <message>
        <source>Try bringing one back</source>
        <translation>Essayer d’en faire revenir une</translation>
    </message>
    <message>
        <source>None that was written here lies outside this computer yet.</source>
        <translation>Aucune sauvegarde faite ici ne se trouve encore hors de cet ordinateur.</translation>
    </message>
    <message>
        <source>The newest outside this computer: {places}.</source>
        <translation>Les plus récentes hors de cet ordinateur : {places}.</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre en place</translation>
    </message>
    <message>
        <source>What is in the bin</source>
        <translation>Ce qu’il y a dans la corbeille</translation>
    </message>
    <message>
        <source>What you delete waits here. Nothing leaves the file by itself.</source>
        <translation>Ce qui est supprimé attend ici. Rien ne quitte le fichier tout seul.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>What you delete will wait here, in case you want it back.</source>
        <translation>Ce qui sera supprimé attendra ici, au cas où l’on voudrait le reprendre.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Aller à Aujourd’hui</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collègue</translation>
    </message>
    <message>
        <source>Meeting, with its agenda and notes</source>
        <translation>Réunion, avec son ordre du jour et ses notes</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Try-out, with its story</source>
        <translation>Essai, avec son histoire</translation>
    </message>
    <message>
        <source>Lines of a story</source>
        <translation>Lignes d’une histoire</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Line about a file given to others</source>
        <translation>Ligne sur un fichier transmis</translation>
    </message>
    <message>
        <source>“{title}” is back.</source>
        <translation>«&#xa0;{title}&#xa0;» est de retour.</translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation>Vider la corbeille&#xa0;?</translation>
    </message>
    <message>
        <source>What is in it is removed from this file for ever. Then the steps before this one cannot be undone either.</source>
        <translation>Ce qu’elle contient quitte ce fichier pour de bon. Les étapes d’avant ne pourront plus être annulées non plus.</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>The bin is empty now.</source>
        <translation>La corbeille est vide maintenant.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Class visit</source>
        <translation>Visite de classe</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are back.</source>
        <translation>
            <numerusform>%n élément est de retour.</numerusform>
            <numerusform>%n éléments sont de retour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Step from one to another</source>
        <translation>Étape d’une personne à une autre</translation>
    </message>
    <message>
        <source>What we said of our journey, with its answers</source>
        <translation>Ce que nous avons dit de notre chemin, avec ses réponses</translation>
    </message>
    <message>
        <source>Answer to a question</source>
        <translation>Réponse à une question</translation>
    </message>
    <message>
        <source>Set of questions</source>
        <translation>Jeu de questions</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Idée reçue</translation>
    </message>
    <message>
        <source>Support from the school</source>
        <translation>Soutien de l’école</translation>
    </message>
    <message>
        <source>Promise of the facilitator</source>
        <translation>Promesse de la personne qui anime</translation>
    </message>
    <message>
        <source>Something found</source>
        <translation>Trouvaille</translation>
    </message>
    <message>
        <source>Somebody who knows</source>
        <translation>Quelqu’un qui sait</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sauvegarde en cours</translation>
    </message>
</context>
<context>
    <name>CamePanel</name>
    <message>
        <source>Add people first; then tick here who came.</source>
        <translation>Ajoutez d’abord les personnes, puis cochez ici qui est venu.</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Aller aux collègues</translation>
    </message>
    <message>
        <source>Guests, one on each line</source>
        <translation>Personnes invitées, une par ligne</translation>
    </message>
    <message>
        <source>Name, and where from if you like</source>
        <translation>Nom, et d’où, si l’on veut</translation>
    </message>
    <message>
        <source>Somebody else came</source>
        <translation>Quelqu’un d’autre est venu</translation>
    </message>
    <message>
        <source>Everybody came</source>
        <translation>Tout le monde est venu</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Nobody is named in it.</source>
        <translation>Personne n’y est nommé.</translation>
    </message>
    <message>
        <source>“{path}” is complete: everything in it can be read.</source>
        <translation>« {path} » est intact : tout ce qu’il contient se lit.</translation>
    </message>
    <message>
        <source>Make the sample community</source>
        <translation>Créer la communauté d’exemple</translation>
    </message>
    <message>
        <source>Say what is inside, as JSON</source>
        <translation>Dire ce que contient le fichier, en JSON</translation>
    </message>
    <message>
        <source>Print a page to a PDF</source>
        <translation>Imprimer une page dans un PDF</translation>
    </message>
    <message>
        <source>Write a term summary file</source>
        <translation>Écrire le fichier du bilan d’une période</translation>
    </message>
    <message>
        <source>Write everything as open JSON</source>
        <translation>Tout écrire en JSON ouvert</translation>
    </message>
    <message>
        <source>Make a community from what dump wrote</source>
        <translation>Créer une communauté avec ce que dump a écrit</translation>
    </message>
    <message>
        <source>Read everything, to see that it is complete</source>
        <translation>Tout lire, pour voir si le fichier est intact</translation>
    </message>
    <message>
        <source>Make a complete copy, even while the file is open</source>
        <translation>Faire une copie complète, même si le fichier est ouvert</translation>
    </message>
    <message>
        <source>Bring a community back from a copy</source>
        <translation>Restaurer une communauté depuis une copie</translation>
    </message>
    <message>
        <source>See whether this copy of the program works</source>
        <translation>Voir si cette copie du programme fonctionne</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>positional arguments:</source>
        <translation>dans cet ordre :</translation>
    </message>
    <message>
        <source>options:</source>
        <translation>options&#xa0;:</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>affiche cette aide</translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation>affiche la version du programme</translation>
    </message>
    <message>
        <source>Still needed: {what}</source>
        <translation>Il manque encore&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Not understood here: {what}</source>
        <translation>Pas compris ici&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Something has to follow {what}</source>
        <translation>Il faut quelque chose après {what}</translation>
    </message>
    <message>
        <source>{what} cannot be {typed}</source>
        <translation>{what} ne peut pas être {typed}</translation>
    </message>
    <message>
        <source>This line was not understood</source>
        <translation>Cette ligne n’a pas été comprise</translation>
    </message>
    <message>
        <source>commands:</source>
        <translation>commandes :</translation>
    </message>
    <message>
        <source>Write a spreadsheet of all records</source>
        <translation>Écrire un tableau de toutes les données</translation>
    </message>
    <message>
        <source>Write the meetings of a term for a calendar</source>
        <translation>Écrire les réunions d’une période pour un calendrier</translation>
    </message>
    <message>
        <source>Passphrase or recovery code:</source>
        <translation>Phrase secrète ou code de récupération :</translation>
    </message>
    <message>
        <source>New passphrase:</source>
        <translation>Nouvelle phrase secrète :</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Encore une fois :</translation>
    </message>
    <message>
        <source>Set or change the passphrase of a file, or take it off</source>
        <translation>Mettre, changer ou enlever la phrase secrète d’un fichier</translation>
    </message>
</context>
<context>
    <name>CreditForm</name>
    <message>
        <source>Which part</source>
        <translation>Quelle part</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Whose part is it? Please choose a name.</source>
        <translation>À qui revient cette part ? Choisissez un nom.</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>CreditPill</name>
    <message>
        <source>Delete takes it away</source>
        <translation>Suppr l’enlève</translation>
    </message>
    <message>
        <source>Take this name away</source>
        <translation>Enlever ce nom</translation>
    </message>
    <message>
        <source>Put it right…</source>
        <translation>Corriger…</translation>
    </message>
</context>
<context>
    <name>CreditSide</name>
    <message>
        <source>Who had a part in it</source>
        <translation>Qui y a pris part</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Do not keep the name</source>
        <translation>Ne pas conserver le nom</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>le groupe</translation>
    </message>
    <message>
        <source>name not kept</source>
        <translation>sans nom conservé</translation>
    </message>
    <message>
        <source>Take the names off this idea for ever?</source>
        <translation>Ne plus conserver les noms liés à cette idée ?</translation>
    </message>
    <message>
        <source>The names are taken out of the file, and nobody can find out later who it was. This cannot be undone, and neither can what was done before it.</source>
        <translation>Les noms qui lui sont attribués sortent du fichier, et personne ne pourra plus savoir de qui elle vient. Cela ne pourra pas être annulé, ni ce qui a été fait avant.</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>Choisir un nom</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>Ce qui était dit avant</translation>
    </message>
    <message>
        <source>{part} {name}, until {day}</source>
        <translation>{part} {name}, jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>Please write the day like {example}.</source>
        <translation>Écrivez la date comme ceci : {example}.</translation>
    </message>
    <message>
        <source>No month has a day {text}. Which day is it?</source>
        <translation>Aucun mois n’a de jour {text}. Quel jour est-ce ?</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details for a helper</source>
        <translation>Détails pour la personne qui aide</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“{step}” cannot be undone: it has changed again since then.</source>
        <translation>«&#xa0;{step}&#xa0;» ne peut pas être annulé&#xa0;: cela a encore changé depuis.</translation>
    </message>
    <message>
        <source>There is no “{name}” in this community.</source>
        <translation>Il n’y a pas de « {name} » dans cette communauté.</translation>
    </message>
    <message>
        <source>Two have the name “{name}”. Use one of these instead: {ids}.</source>
        <translation>Deux portent le nom « {name} ». Utilisez plutôt l’un de ceux-ci : {ids}.</translation>
    </message>
    <message>
        <source>Please give it a title first.</source>
        <translation>Donnez-lui d’abord un titre.</translation>
    </message>
    <message>
        <source>There is room for {most} letters, and this has more. Please make it shorter.</source>
        <translation>Il y a de la place pour {most} lettres, et ceci en a davantage. Merci de raccourcir.</translation>
    </message>
    <message>
        <source>“{text}” is not a day we can use. Please choose one from 1990 to 2099.</source>
        <translation>« {text} » n’est pas une date utilisable ici. Choisissez-en une entre 1990 et 2099.</translation>
    </message>
    <message>
        <source>This term would end before it starts. Please change one of the two days.</source>
        <translation>Cette période finirait avant de commencer. Changez l’une des deux dates.</translation>
    </message>
    <message>
        <source>These days are already in “{other}”. Please change the first or last day of one of the two.</source>
        <translation>Ces jours font déjà partie de « {other} ». Changez la fin de l’un des deux.</translation>
    </message>
    <message>
        <source>There is nothing to put on this page yet. Add it first, then print.</source>
        <translation>Il n’y a encore rien à mettre sur cette page. Ajoutez d’abord quelque chose, puis imprimez.</translation>
    </message>
    <message>
        <source>“{printer}” did not take the pages. Look at the printer, or save them as a PDF.</source>
        <translation>« {printer} » n’a pas accepté les pages. Vérifiez l’imprimante, ou enregistrez-les en PDF.</translation>
    </message>
    <message>
        <source>“{path}” is not there. Was it moved, or is its stick not plugged in?</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas là. A-t-il été déplacé, ou sa clé n’est-elle pas branchée&#xa0;?</translation>
    </message>
    <message>
        <source>There is a file “{path}” already. Please choose another name.</source>
        <translation>Il y a déjà un fichier « {path} ». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{path}” is empty. Open another copy of it, if you have one.</source>
        <translation>« {path} » est vide. Ouvrez-en une autre copie, si vous en avez une.</translation>
    </message>
    <message>
        <source>“{path}” belongs to another program. Choose a file of a community.</source>
        <translation>« {path} » appartient à un autre programme. Choisissez un fichier de communauté.</translation>
    </message>
    <message>
        <source>“{path}” was saved by a newer version. Please update the program.</source>
        <translation>« {path} » vient d’une version plus récente. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>Parts of “{path}” cannot be read. Nothing was changed. Open another copy of it.</source>
        <translation>Certaines parties de « {path} » sont illisibles. Rien n’a été changé. Ouvrez-en une autre copie.</translation>
    </message>
    <message>
        <source>Another program changed how “{path}” is built, so it was not opened. Nothing was changed. Open another copy of it.</source>
        <translation>Un autre programme a changé la façon dont «&#xa0;{path}&#xa0;» est construit&#xa0;; il n’a donc pas été ouvert. Rien n’a été changé. En ouvrir une autre copie.</translation>
    </message>
    <message>
        <source>This computer does not let us use “{path}”. Copy it to another folder, and try there.</source>
        <translation>Cet ordinateur ne nous laisse pas utiliser « {path} ». Copiez-le dans un autre dossier, puis essayez là.</translation>
    </message>
    <message>
        <source>A change to “{path}” was cut off. Copy it to another folder, together with the file beside it whose name begins like it, and try there.</source>
        <translation>Une modification de «&#xa0;{path}&#xa0;» a été interrompue. Copier le fichier dans un autre dossier, avec celui d’à côté dont le nom commence comme le sien, et essayer là.</translation>
    </message>
    <message>
        <source>“{path}” is not kept as it was written. Try another folder, or another stick.</source>
        <translation>« {path} » n’est pas conservé tel qu’il a été écrit. Essayez un autre dossier, ou une autre clé.</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Please name a file in it.</source>
        <translation>« {path} » est un dossier. Nommez un fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>“{path}” is a pipe or a device, and no file. Please choose another name.</source>
        <translation>« {path} » est un tube ou un périphérique, et non un fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The name “{path}” or the way to it is too long. Please choose a shorter one.</source>
        <translation>Le nom « {path} » ou le chemin qui y mène est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>There is no room left for the answer where it should go. Make some room, and try again.</source>
        <translation>Il n’y a plus de place pour la réponse là où elle doit aller. Libérer de la place, et essayer à nouveau.</translation>
    </message>
    <message>
        <source>Another program is using “{path}”. Close it there, then try again.</source>
        <translation>Un autre programme utilise « {path} ». Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>“{path}” is not complete. Copy it again from where it came from.</source>
        <translation>« {path} » n’est pas complet. Copiez-le de nouveau depuis l’original.</translation>
    </message>
    <message>
        <source>“{path}” is not as it should be, at {where}. Nothing was taken from it.</source>
        <translation>« {path} » n’est pas comme il devrait l’être, à {where}. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>“{path}” is from a newer version. Please update the program to open it.</source>
        <translation>« {path} » vient d’une version plus récente. Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Not everything in this copy of the program works: see the lines above. Install it once more, from a fresh copy.</source>
        <translation>Tout ne fonctionne pas dans cette copie du programme&#xa0;: voir les lignes ci-dessus. Installez-la de nouveau, depuis une copie neuve.</translation>
    </message>
    <message>
        <source>There is no day that we know in “{text}”. Write it like this: 7 January Christmas, or 23 January – 6 February Mid-year break.</source>
        <translation>Nous ne trouvons pas de jour dans «&#xa0;{text}&#xa0;». Écrivez-le ainsi&#xa0;: 7 janvier Noël copte, ou 23 janvier – 6 février Vacances.</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins. Please change one of the two days.</source>
        <translation>«&#xa0;{text}&#xa0;» finit avant de commencer. Changez l’un des deux jours, s’il vous plaît.</translation>
    </message>
    <message>
        <source>“{text}” and “{other}” have a day in common. Please write each day once.</source>
        <translation>«&#xa0;{text}&#xa0;» et «&#xa0;{other}&#xa0;» ont un jour en commun. Écrivez chaque jour une seule fois, s’il vous plaît.</translation>
    </message>
    <message>
        <source>We do not see two times in “{text}”. Write it like this: 1  07:45 – 08:30.</source>
        <translation>Nous ne voyons pas deux heures dans «&#xa0;{text}&#xa0;». Écrivez ainsi&#xa0;: 1  07:45 – 08:30.</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins. Please change one of the two times.</source>
        <translation>«&#xa0;{text}&#xa0;» finit avant de commencer. Changez l’une des deux heures, s’il vous plaît.</translation>
    </message>
    <message>
        <source>“{other}” begins before “{text}” ends. Please change one of the times.</source>
        <translation>«&#xa0;{other}&#xa0;» commence avant la fin de «&#xa0;{text}&#xa0;». Changez l’une des heures, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Slips are kept from {fewest} on, so that nobody can be told by theirs. Nothing of these is kept.</source>
        <translation>On ne garde les papiers qu’à partir de {fewest}, pour que personne ne soit reconnu au sien. Rien de ceux-ci n’est gardé.</translation>
    </message>
    <message>
        <source>A class visit begins with the host’s choice. Ask the host who may come, then tick it here.</source>
        <translation>Une visite de classe commence par le choix de la personne qui accueille. Demandez-lui qui peut venir, puis cochez-le ici.</translation>
    </message>
    <message>
        <source>Host and visitor are the same person. Please choose another visitor.</source>
        <translation>La personne qui accueille et celle qui visite sont la même. Choisissez une autre personne qui visite.</translation>
    </message>
    <message>
        <source>It is left in peace now: nobody asks again until its owner mentions it.</source>
        <translation>On le laisse tranquille : personne ne demande plus rien tant que la personne n’en parle pas elle-même.</translation>
    </message>
    <message>
        <source>No meeting is planned yet. It can be kept for later until one is.</source>
        <translation>Aucune réunion n’est encore prévue. La trouvaille peut attendre dans le parking à idées jusque-là.</translation>
    </message>
    <message>
        <source>An idea cannot come from itself, or from one that came from it. Please choose another.</source>
        <translation>Une idée ne peut pas venir d’elle-même, ni d’une idée qui en est venue. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>With this step the chain would come back to somebody who passed it on already. Please choose somebody else.</source>
        <translation>Avec cette étape, la chaîne reviendrait à quelqu’un qui a déjà transmis l’idée. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>A step goes from one to another. Please choose somebody else for one of the two.</source>
        <translation>Une étape va de quelqu’un à quelqu’un d’autre. Choisissez une autre personne pour l’un des deux.</translation>
    </message>
    <message>
        <source>{one} and {other} have done something with each other, each on their own side. So they are two people, and stay two.</source>
        <translation>{one} et {other} ont fait quelque chose ensemble, chacun de son côté. Ce sont donc deux personnes, et elles le restent.</translation>
    </message>
    <message>
        <source>Put together, their chains would come back to somebody who passed it on already. Please take a step away first.</source>
        <translation>Réunies, leurs chaînes reviendraient à quelqu’un qui l’a déjà transmise. Retirez d’abord une étape.</translation>
    </message>
    <message>
        <source>“{path}” has a password. Open it in its own program, save it without one, and choose it again.</source>
        <translation>« {path} » a un mot de passe. Ouvrez-le dans son programme, enregistrez-le sans mot de passe, et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{path}” is a spreadsheet of the old kind. Open it in Excel or LibreOffice, save it as .xlsx, and choose that.</source>
        <translation>« {path} » est un tableau de l’ancien format. Ouvrez-le dans Excel ou LibreOffice, enregistrez-le en .xlsx, et choisissez celui-là.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read as a spreadsheet, whatever its name ends with. Open it in Excel or LibreOffice, save it as .xlsx, and choose that.</source>
        <translation>« {path} » ne se lit pas comme un tableau, quelle que soit la fin de son nom. Ouvrez-le dans Excel ou LibreOffice, enregistrez-le en .xlsx, et choisissez celui-là.</translation>
    </message>
    <message>
        <source>“{path}” is far longer than a list of names: {most} rows are read at most. Copy the names into a sheet of their own, and choose that.</source>
        <translation>« {path} » est bien plus long qu’une liste de noms : {most} lignes au plus sont lues. Copiez les noms dans une feuille à part, et choisissez celle-là.</translation>
    </message>
    <message>
        <source>Nothing is written in “{path}”. Look whether it is the right file.</source>
        <translation>Rien n’est écrit dans « {path} ». Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>“{printer}” stopped before all pages were printed. Look at the printer and print again, or save them as a PDF.</source>
        <translation>«&#xa0;{printer}&#xa0;» s’est arrêtée avant la fin. Vérifiez l’imprimante et imprimez de nouveau, ou enregistrez les pages en PDF.</translation>
    </message>
    <message>
        <source>“{path}” is kept with a passphrase. Open it in the window and type it there; a command takes it from {variable}.</source>
        <translation>« {path} » est protégé par une phrase secrète. Ouvrez-le dans la fenêtre et saisissez-la ; une commande la lit dans {variable}.</translation>
    </message>
    <message>
        <source>This is not the passphrase of “{path}”. Please try again: the keyboard may be set to another language.</source>
        <translation>Ce n’est pas la phrase secrète de « {path} ». Essayez encore : le clavier est peut-être réglé sur une autre langue.</translation>
    </message>
    <message>
        <source>Please type the new passphrase first.</source>
        <translation>Saisissez d’abord la nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>The two are not the same. Please type the new passphrase twice again.</source>
        <translation>Les deux ne sont pas identiques. Saisissez de nouveau deux fois la nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>Group {number} of the code is not as it is printed. Please look at it again.</source>
        <translation>Le groupe {number} du code n’est pas comme il est imprimé. Vérifiez-le, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Nothing can be read in “{path}” any more. Open another copy of it, if you have one.</source>
        <translation>On ne peut plus rien lire dans « {path} ». Ouvrez une autre copie, si vous en avez une.</translation>
    </message>
    <message>
        <source>There is no room left for “{path}”: it takes about {need} MB. Make some room, and try again.</source>
        <translation>Il n’y a plus de place pour « {path} » : il faut environ {need} Mo. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>“{path}” can only be read where it is, so nothing is changed in it. Give yourself a copy in another folder, and open that.</source>
        <translation>« {path} » ne peut qu’être lu là où il est ; rien n’y est donc changé. Donnez-vous une copie dans un autre dossier, et ouvrez-la.</translation>
    </message>
    <message>
        <source>The folder “{path}” is gone. Plug its stick in again, or choose another.</source>
        <translation>Le dossier « {path} » n’est plus là. Rebranchez sa clé, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder “{path}”. Please choose another.</source>
        <translation>Rien ne peut être écrit dans le dossier « {path} ». Veuillez en choisir un autre.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{choice}: the usual choice, as nobody has told us anything else</source>
        <translation>{choice}&#xa0;: c’est l’usage tant que rien d’autre n’est dit</translation>
    </message>
    <message>
        <source>{choice}: told us on {day}</source>
        <translation>{choice}&#xa0;: choix donné le {day}</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} Ko</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>Spreadsheet of our records</source>
        <translation>Tableau de nos données</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A file of the term, to give to others</source>
        <translation>Un fichier de la période, à transmettre</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>Qui le lira</translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation>Qui est nommé</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>Personne n’est nommé.</translation>
    </message>
    <message>
        <source>Please look at these lines: a first name is in them</source>
        <translation>Regardez ces lignes : un prénom s’y trouve</translation>
    </message>
    <message>
        <source>Lines with a first name</source>
        <translation>Lignes avec un prénom</translation>
    </message>
    <message>
        <source>Your private notes are never given. Where no name was kept, none is added.</source>
        <translation>Vos notes privées ne sortent jamais. Ce qui est sans nom conservé le reste.</translation>
    </message>
    <message>
        <source>Who is named, and why</source>
        <translation>Qui est nommé, et pourquoi</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Enregistrer le fichier…</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>Préparation du fichier…</translation>
    </message>
    <message>
        <source>Named as “a member”: {names}</source>
        <translation>Sous le nom «&#xa0;un membre&#xa0;»&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>{size} en tout</translation>
    </message>
    <message>
        <source>Save the file of the term</source>
        <translation>Enregistrer le fichier de la période</translation>
    </message>
    <message>
        <source>Term summary</source>
        <translation>Bilan de la période</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>Enregistrement du fichier…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Noted: {day}, {audience}, {what}.</source>
        <translation>Noté&#xa0;: {day}, {audience}, {what}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>A spreadsheet of our records, to give to others</source>
        <translation>Un tableau de nos données, à donner à d’autres</translation>
    </message>
    <message>
        <source>Save the spreadsheet</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The meetings of the term, for a calendar</source>
        <translation>Les réunions de la période, pour un calendrier</translation>
    </message>
    <message>
        <source>Save the meetings</source>
        <translation>Enregistrer les réunions</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>With us since</source>
        <translation>Avec nous depuis</translation>
    </message>
    <message>
        <source>What we call them</source>
        <translation>On l’appelle</translation>
    </message>
    <message>
        <source>as our pages say it</source>
        <translation>celui de nos pages</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>to know whom to ask</source>
        <translation>pour savoir à qui demander</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>to find each other</source>
        <translation>pour se trouver</translation>
    </message>
    <message>
        <source>for our own history</source>
        <translation>pour notre histoire</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Avec ses propres mots</translation>
    </message>
    <message>
        <source>only if they like to</source>
        <translation>seulement si l’on veut</translation>
    </message>
    <message>
        <source>In Latin letters</source>
        <translation>En lettres latines</translation>
    </message>
    <message>
        <source>In Arabic letters</source>
        <translation>En lettres arabes</translation>
    </message>
    <message>
        <source>for pages in that language, and to find them</source>
        <translation>pour les pages dans cette langue, et pour trouver la personne</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>About this meeting</source>
        <translation>À propos de cette réunion</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>How many minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>The room is booked for us</source>
        <translation>Le lieu nous est réservé</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Learning intention</source>
        <translation>Intention d’apprentissage</translation>
    </message>
    <message>
        <source>We want to find out…</source>
        <translation>Nous voulons découvrir…</translation>
    </message>
    <message>
        <source>Who chose the time</source>
        <translation>Qui a choisi le créneau</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>Thé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>FamilySide</name>
    <message>
        <source>Its family</source>
        <translation>Sa famille</translation>
    </message>
    <message>
        <source>It came from…</source>
        <translation>Elle vient de…</translation>
    </message>
    <message>
        <source>Note an idea built on this</source>
        <translation>Noter une idée qui la prolonge</translation>
    </message>
    <message>
        <source>Its title, then Enter</source>
        <translation>Son titre, puis Entrée</translation>
    </message>
    <message>
        <source>The new idea’s title</source>
        <translation>Le titre de la nouvelle idée</translation>
    </message>
    <message>
        <source>It came from {title}</source>
        <translation>Elle vient de {title}</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>Enlever le lien</translation>
    </message>
    <message>
        <source>All {number}</source>
        <translation>Toutes ({number})</translation>
    </message>
    <message>
        <source>The nearest only</source>
        <translation>Les plus proches seulement</translation>
    </message>
</context>
<context>
    <name>FileStatus</name>
    <message>
        <source>Undo: {step}</source>
        <translation>Annuler&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rétablir&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>Not saved: {why} Your text is still here.</source>
        <translation>Pas enregistré&#xa0;: {why} Votre texte est toujours là.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Annulé&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Refait&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open a community or a term file</source>
        <translation>Ouvrir une communauté ou un fichier de période</translation>
    </message>
    <message>
        <source>Communities and term files</source>
        <translation>Fichiers de communauté et de période</translation>
    </message>
    <message>
        <source>Give a copy</source>
        <translation>Transmettre une copie</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>A copy is in {file}. The bin and the private notes are in it too.</source>
        <translation>Une copie est dans {file}. La corbeille et les notes privées y sont aussi.</translation>
    </message>
    <message>
        <source>Writing a copy</source>
        <translation>Écriture d’une copie</translation>
    </message>
    <message>
        <source>A whole copy: {file}</source>
        <translation>Une copie entière : {file}</translation>
    </message>
    <message>
        <source>Open a spreadsheet with names</source>
        <translation>Ouvrir un tableau avec des noms</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Choose the stick</source>
        <translation>Choisissez la clé</translation>
    </message>
</context>
<context>
    <name>FindsPart</name>
    <message>
        <source>Things we found</source>
        <translation>Trouvailles</translation>
    </message>
    <message>
        <source>Put it into the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>The reading shelf</source>
        <translation>L’étagère de lecture</translation>
    </message>
    <message>
        <source>More that we found</source>
        <translation>D’autres trouvailles</translation>
    </message>
    <message>
        <source>on paper: {place}</source>
        <translation>sur papier : {place}</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>To begin</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>Write down who is in the group</source>
        <translation>Noter qui est dans le groupe</translation>
    </message>
    <message>
        <source>Plan the first meeting</source>
        <translation>Prévoir la première réunion</translation>
    </message>
    <message>
        <source>Print its agenda</source>
        <translation>Imprimer son ordre du jour</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ajouter des collègues</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Prévoir</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>FoundIdeas</name>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
</context>
<context>
    <name>FoundTryOuts</name>
    <message>
        <source>Find in try-outs</source>
        <translation>Chercher dans les essais</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Told us</source>
        <translation>Racontés</translation>
    </message>
    <message>
        <source>Left for now</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Which try-outs</source>
        <translation>Quels essais</translation>
    </message>
    <message>
        <source>Try-outs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>No try-out matches.</source>
        <translation>Aucun essai ne correspond.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By the day to talk about it</source>
        <translation>Par jour où en parler</translation>
    </message>
    <message>
        <source>By what became of it</source>
        <translation>Par ce qu’ils sont devenus</translation>
    </message>
</context>
<context>
    <name>GoRoundPanel</name>
    <message>
        <source>Everyone in turn</source>
        <translation>Tour de table</translation>
    </message>
    <message>
        <source>Nobody is trying something out just now.</source>
        <translation>Aucun essai en cours pour l’instant.</translation>
    </message>
    <message>
        <source>How’s it going?</source>
        <translation>Tour de table</translation>
    </message>
    <message>
        <source>Go round</source>
        <translation>Faire un tour de table</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>Pages d’aide</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>Montrer toutes les pages</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or fewer letters of it.</source>
        <translation>Rien trouvé. Essayez un autre mot, ou moins de lettres.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Press the button, or open the row</source>
        <translation>Presser le bouton, ou ouvrir la ligne</translation>
    </message>
    <message>
        <source>Leave what has just opened</source>
        <translation>Quitter ce qui vient de s’ouvrir</translation>
    </message>
    <message>
        <source>Move an agenda item</source>
        <translation>Déplacer un point de l’ordre du jour</translation>
    </message>
    <message>
        <source>What can be done with a row</source>
        <translation>Ce qu’on peut faire d’une ligne</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Sélectionner plusieurs lignes</translation>
    </message>
    <message>
        <source>Rename a row, or change its words</source>
        <translation>Renommer une ligne, ou modifier ses mots</translation>
    </message>
    <message>
        <source>Put the selected rows into the bin</source>
        <translation>Mettre à la corbeille les lignes sélectionnées</translation>
    </message>
</context>
<context>
    <name>IdeaChooser</name>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>A word of the other idea</source>
        <translation>Un mot de l’autre idée</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>No idea has these words.</source>
        <translation>Aucune idée ne contient ces mots.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>IdeaFilters</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Things we found</source>
        <translation>Trouvailles</translation>
    </message>
    <message>
        <source>Which ideas</source>
        <translation>Quelles idées</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où elle vient</translation>
    </message>
    <message>
        <source>Who has a part in it</source>
        <translation>Qui y a pris part</translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation>De partout</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Récentes d’abord</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>People who know</source>
        <translation>Les personnes qui savent</translation>
    </message>
</context>
<context>
    <name>IdeaHeader</name>
    <message>
        <source>A title</source>
        <translation>Un titre</translation>
    </message>
    <message>
        <source>The title of the idea</source>
        <translation>Le titre de l’idée</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Put it into the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Print as a handout</source>
        <translation>Imprimer une fiche</translation>
    </message>
    <message>
        <source>Somebody will try this</source>
        <translation>Quelqu’un va l’essayer</translation>
    </message>
    <message>
        <source>said on {day}</source>
        <translation>dite le {day}</translation>
    </message>
    <message>
        <source>Meeting {title}</source>
        <translation>Réunion {title}</translation>
    </message>
</context>
<context>
    <name>IdeaPage</name>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>This idea is in the bin</source>
        <translation>Cette idée est dans la corbeille</translation>
    </message>
    <message>
        <source>It stays there until somebody wants it back.</source>
        <translation>Elle y reste jusqu’à ce que quelqu’un la reprenne.</translation>
    </message>
    <message>
        <source>All ideas</source>
        <translation>Toutes les idées</translation>
    </message>
    <message>
        <source>{title} is in the bin.</source>
        <translation>{title} est dans la corbeille.</translation>
    </message>
</context>
<context>
    <name>MenuActs</name>
    <message>
        <source>Nothing else was open yet</source>
        <translation>Rien d’autre n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Go into a longer text first; what it said before is shown from there.</source>
        <translation>Allez d’abord dans un texte plus long ; ce qu’il disait avant s’affiche de là.</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>For a message to colleagues. Names are as the group may read them.</source>
        <translation>Pour un message aux collègues. Les noms y sont tels que le groupe peut les lire.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>What to copy</source>
        <translation>Quoi copier</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>Sa langue</translation>
    </message>
    <message>
        <source>Titles in bold, as messengers write it: between asterisks</source>
        <translation>Titres en gras, comme dans les messageries&#xa0;: entre astérisques</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>Ce qui sera copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Copied: paste it into a message now.</source>
        <translation>Copié&#xa0;: collez-le maintenant dans un message.</translation>
    </message>
</context>
<context>
    <name>RolesPart</name>
    <message>
        <source>Roles today</source>
        <translation>Rôles du jour</translation>
    </message>
</context>
<context>
    <name>RolesTable</name>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Garder ainsi</translation>
    </message>
    <message>
        <source>{name}?</source>
        <translation>{name} ?</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
</context>
<context>
    <name>SeatRing</name>
    <message>
        <source>their turn</source>
        <translation>son tour</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>a parlé</translation>
    </message>
    <message>
        <source>Their turn now</source>
        <translation>Son tour maintenant</translation>
    </message>
    <message>
        <source>Not heard after all</source>
        <translation>N’a pas encore parlé, finalement</translation>
    </message>
    <message>
        <source>One seat on</source>
        <translation>Une place plus loin</translation>
    </message>
    <message>
        <source>One seat back</source>
        <translation>Une place avant</translation>
    </message>
</context>
<context>
    <name>SeatsPart</name>
    <message>
        <source>Who has spoken</source>
        <translation>Qui a parlé</translation>
    </message>
    <message>
        <source>Only you see this. It is forgotten at the end.</source>
        <translation>Affiché pour vous seulement, et oublié à la fin.</translation>
    </message>
    <message>
        <source>Tap a seat when somebody starts</source>
        <translation>Touchez la place de qui parle</translation>
    </message>
    <message>
        <source>Nobody sits here yet</source>
        <translation>Personne n’est encore là</translation>
    </message>
    <message>
        <source>Everyone was heard</source>
        <translation>Tout le monde a été entendu</translation>
    </message>
    <message>
        <source>one two three four five six seven eight nine ten eleven twelve</source>
        <translation>une deux trois quatre cinq six sept huit neuf dix onze douze</translation>
    </message>
    <message numerus="yes">
        <source>%n not heard yet</source>
        <translation>
            <numerusform>%n voix pas encore entendue</numerusform>
            <numerusform>%n voix pas encore entendues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Was the intention met?</source>
        <translation>L’intention est-elle atteinte&#xa0;?</translation>
    </message>
    <message>
        <source>What do we take with us?</source>
        <translation>Qu’emportons-nous&#xa0;?</translation>
    </message>
    <message>
        <source>One sentence is enough</source>
        <translation>Une phrase suffit</translation>
    </message>
</context>
<context>
    <name>TryingPart</name>
    <message>
        <source>Who is trying it</source>
        <translation>Qui l’essaie</translation>
    </message>
    <message>
        <source>Nobody yet. Whoever likes it may begin.</source>
        <translation>Personne encore. Commence qui veut.</translation>
    </message>
    <message>
        <source>trying it now</source>
        <translation>à l’essai en ce moment</translation>
    </message>
</context>
<context>
    <name>IdeasInWords</name>
    <message>
        <source>Ideas of this term</source>
        <translation>Idées de cette période</translation>
    </message>
    <message>
        <source>No idea was noted in these days yet.</source>
        <translation>Aucune idée n’a encore été notée dans cette période.</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Find in ideas</source>
        <translation>Chercher dans les idées</translation>
    </message>
    <message>
        <source>No ideas here yet</source>
        <translation>Pas encore d’idées ici</translation>
    </message>
    <message>
        <source>When somebody says “what if we…”, keep it here in their words, with their name or without. It can grow from there.</source>
        <translation>Quand quelqu’un dit « et si nous… », gardez-le ici avec ses mots, avec ou sans son nom. L’idée pourra grandir à partir de là.</translation>
    </message>
    <message>
        <source>Note the first idea</source>
        <translation>Noter la première idée</translation>
    </message>
    <message>
        <source>Nothing found yet: what somebody reads, sees or hears can wait here.</source>
        <translation>Pas encore de trouvaille&#xa0;: ce que l’on lit, voit ou entend peut attendre ici.</translation>
    </message>
    <message>
        <source>The first idea will appear here.</source>
        <translation>La première idée sera ici.</translation>
    </message>
    <message>
        <source>What could I try?</source>
        <translation>Que pourrais-je essayer ?</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>More about this item</source>
        <translation>Plus sur ce point</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Part of the meeting</source>
        <translation>Moment de la réunion</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>Suggested by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Phase of learning</source>
        <translation>Phase d’apprentissage</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisée</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Ce qu’il est devenu</translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <translation>Minutes passées</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>On every agenda</source>
        <translation>À chaque ordre du jour</translation>
    </message>
    <message>
        <source>Moves on by itself</source>
        <translation>Passe seul à la suite</translation>
    </message>
    <message>
        <source>When its minutes are over, the next part begins by itself.</source>
        <translation>Quand ses minutes sont écoulées, la suite commence d’elle-même.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>agenda agreed</source>
        <translation>ordre du jour convenu</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Mise en route</translation>
    </message>
    <message>
        <source>How’s it going?</source>
        <translation>Comment ça se passe&#xa0;?</translation>
    </message>
    <message>
        <source>New learning</source>
        <translation>Nouvel apprentissage</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mon plan</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>apprentissage</translation>
    </message>
    <message>
        <source>caring for each other</source>
        <translation>convivialité</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>animation</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>extérieur</translation>
    </message>
    <message>
        <source>information: told</source>
        <translation>information&#xa0;: racontée</translation>
    </message>
    <message>
        <source>experience: seen or tried</source>
        <translation>expérience&#xa0;: vue ou essayée</translation>
    </message>
    <message>
        <source>coaching: done together</source>
        <translation>accompagnement&#xa0;: fait ensemble</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>talked about</source>
        <translation>abordé</translation>
    </message>
    <message>
        <source>goes on next time</source>
        <translation>repris la prochaine fois</translation>
    </message>
    <message>
        <source>kept for later</source>
        <translation>au parking à idées</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Timekeeper</source>
        <translation>Suivi du temps</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Prise de notes</translation>
    </message>
    <message>
        <source>Challenger</source>
        <translation>Autre regard</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>défi</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>other view</source>
        <translation>autre avis</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>idée reçue</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>merci</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>something found</source>
        <translation>trouvaille</translation>
    </message>
    <message>
        <source>With the name</source>
        <translation>Avec le nom</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Du groupe</translation>
    </message>
    <message>
        <source>No name kept</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Our own classrooms</source>
        <translation>Nos propres classes</translation>
    </message>
    <message>
        <source>Best practice</source>
        <translation>Pratiques reconnues</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>New and untested</source>
        <translation>Nouveau, pas encore essayé</translation>
    </message>
    <message>
        <source>said</source>
        <translation>dite</translation>
    </message>
    <message>
        <source>being tried</source>
        <translation>à l’essai</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>adaptée</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardée</translation>
    </message>
    <message>
        <source>left for now</source>
        <translation>mise de côté</translation>
    </message>
    <message>
        <source>suggested by</source>
        <translation>proposée par</translation>
    </message>
    <message>
        <source>built on by</source>
        <translation>prolongée par</translation>
    </message>
    <message>
        <source>adapted by</source>
        <translation>adaptée par</translation>
    </message>
    <message>
        <source>tried first by</source>
        <translation>essayée d’abord par</translation>
    </message>
    <message>
        <source>inspired by</source>
        <translation>inspirée par</translation>
    </message>
    <message>
        <source>built on it</source>
        <translation>la prolonge</translation>
    </message>
    <message>
        <source>adapted from it</source>
        <translation>l’adapte</translation>
    </message>
    <message>
        <source>inspired by it</source>
        <translation>s’en inspire</translation>
    </message>
    <message>
        <source>Told us</source>
        <translation>Raconté</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Changed it</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invitation faite</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>dans le groupe</translation>
    </message>
    <message>
        <source>taking a break</source>
        <translation>en pause pour l’instant</translation>
    </message>
    <message>
        <source>left</source>
        <translation>a quitté le groupe</translation>
    </message>
    <message>
        <source>For the group</source>
        <translation>Pour le groupe</translation>
    </message>
    <message>
        <source>For the school</source>
        <translation>Pour l’école</translation>
    </message>
    <message>
        <source>For outside the school</source>
        <translation>Hors de l’école</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>As we call them</source>
        <translation>Comme on l’appelle</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>“a member”</source>
        <translation>«&#xa0;un membre&#xa0;»</translation>
    </message>
    <message>
        <source>What we are for</source>
        <translation>Notre raison d’être</translation>
    </message>
    <message>
        <source>How we work together</source>
        <translation>Comment nous travaillons ensemble</translation>
    </message>
    <message>
        <source>What we are asking this term</source>
        <translation>Notre question de cette période</translation>
    </message>
    <message>
        <source>Teacher learning community (TLC)</source>
        <translation>Communauté d’apprentissage d’enseignants</translation>
    </message>
    <message>
        <source>Professional learning community (PLC)</source>
        <translation>Communauté d’apprentissage professionnelle (CAP)</translation>
    </message>
    <message>
        <source>Learning circle</source>
        <translation>Cercle d’apprentissage</translation>
    </message>
    <message>
        <source>Community of practice</source>
        <translation>Communauté de pratique</translation>
    </message>
    <message>
        <source>1 2 3</source>
        <translation>1 2 3</translation>
    </message>
    <message>
        <source>١ ٢ ٣</source>
        <translation>١ ٢ ٣</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5, two on a sheet</source>
        <translation>A5, deux par feuille</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>un membre</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>le groupe</translation>
    </message>
    <message>
        <source>name not kept</source>
        <translation>sans nom conservé</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>called away</source>
        <translation>quelqu’un a été appelé</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>bruit</translation>
    </message>
    <message>
        <source>no power</source>
        <translation>coupure de courant</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>Thé</translation>
    </message>
    <message>
        <source>tell</source>
        <translation>raconter</translation>
    </message>
    <message>
        <source>show</source>
        <translation>montrer</translation>
    </message>
    <message>
        <source>do together</source>
        <translation>faire ensemble</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>accompagner</translation>
    </message>
    <message>
        <source>not yet agreed</source>
        <translation>pas encore convenu</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>convenu</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>we do not know yet</source>
        <translation>on ne sait pas encore</translation>
    </message>
    <message>
        <source>yes, freely</source>
        <translation>oui, librement</translation>
    </message>
    <message>
        <source>for the group</source>
        <translation>pour le groupe</translation>
    </message>
    <message>
        <source>no, only read here</source>
        <translation>non, à lire sur place</translation>
    </message>
    <message>
        <source>isolation</source>
        <translation>isolement</translation>
    </message>
    <message>
        <source>initiation</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>integration</source>
        <translation>intégration</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Du temps</translation>
    </message>
    <message>
        <source>Cover for a lesson</source>
        <translation>Un remplacement pour un cours</translation>
    </message>
    <message>
        <source>A room</source>
        <translation>Une salle</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Des copies</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>I kept it</source>
        <translation>je l’ai tenue</translation>
    </message>
    <message>
        <source>it did not work out</source>
        <translation>cela n’a pas pu se faire</translation>
    </message>
    <message>
        <source>drawn in</source>
        <translation>attiré</translation>
    </message>
    <message>
        <source>gently nudged</source>
        <translation>encouragé</translation>
    </message>
    <message>
        <source>pushed</source>
        <translation>poussé</translation>
    </message>
    <message>
        <source>shoved</source>
        <translation>bousculé</translation>
    </message>
</context>
<context>
    <name>Latest</name>
    <message>
        <source>Latest ideas</source>
        <translation>Dernières idées</translation>
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
        <translation>Ce qui a été transmis</translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation>Imprimer cette liste</translation>
    </message>
    <message>
        <source>Every file given to others adds its line here. The lines stay in this community.</source>
        <translation>Chaque fichier qui sort ajoute ici sa ligne. Les lignes restent dans cette communauté.</translation>
    </message>
    <message>
        <source>Nothing was given to others yet</source>
        <translation>Rien n’a encore été transmis</translation>
    </message>
    <message>
        <source>When you make a file of a term for somebody else, a line about it will appear here.</source>
        <translation>Quand un fichier de période est préparé pour quelqu’un d’autre, sa ligne vient ici.</translation>
    </message>
    <message>
        <source>Go to the terms</source>
        <translation>Aller aux périodes</translation>
    </message>
    <message>
        <source>Named: {names}</source>
        <translation>Nommés&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>Personne n’est nommé.</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>What ships with the program</source>
        <translation>Ce qui est livré avec le programme</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>TLC Desktop</source>
        <translation>TLC Desktop</translation>
    </message>
</context>
<context>
    <name>MeetingHeader</name>
    <message>
        <source>Title of the meeting</source>
        <translation>Titre de la réunion</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit when, where and who</source>
        <translation>Modifier la date, le lieu et les rôles</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
</context>
<context>
    <name>MeetingActs</name>
    <message>
        <source>More about this meeting</source>
        <translation>Plus sur cette réunion</translation>
    </message>
    <message>
        <source>Print agenda</source>
        <translation>Imprimer l’ordre du jour</translation>
    </message>
    <message>
        <source>Print summary</source>
        <translation>Imprimer le compte rendu</translation>
    </message>
    <message>
        <source>Delete this meeting</source>
        <translation>Supprimer cette réunion</translation>
    </message>
    <message>
        <source>The agenda is agreed</source>
        <translation>L’ordre du jour est convenu</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>La rouvrir</translation>
    </message>
    <message>
        <source>We met: close this meeting</source>
        <translation>Elle a eu lieu&#xa0;: la terminer</translation>
    </message>
    <message>
        <source>“{title}” is in the bin.</source>
        <translation>«&#xa0;{title}&#xa0;» est dans la corbeille.</translation>
    </message>
    <message>
        <source>Copy as text…</source>
        <translation>Copier comme texte…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>the meeting itself</source>
        <translation>la réunion elle-même</translation>
    </message>
    <message>
        <source>the agenda</source>
        <translation>l’ordre du jour</translation>
    </message>
    <message>
        <source>who came</source>
        <translation>qui est venu</translation>
    </message>
    <message>
        <source>who does what</source>
        <translation>qui fait quoi</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>ce qui s’est dit</translation>
    </message>
    <message>
        <source>ideas</source>
        <translation>les idées</translation>
    </message>
    <message>
        <source>try-outs</source>
        <translation>les essais</translation>
    </message>
    <message>
        <source>It is open again. Nothing has changed since it was closed.</source>
        <translation>Elle est rouverte. Rien n’a changé depuis sa clôture.</translation>
    </message>
    <message>
        <source>It is open again. Changed since it was closed: {what}.</source>
        <translation>Elle est rouverte. Changé depuis sa clôture&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>What the slips said…</source>
        <translation>Ce que disent les papiers…</translation>
    </message>
    <message>
        <source>Print the run sheet</source>
        <translation>Imprimer la feuille de conduite</translation>
    </message>
    <message>
        <source>Ask the head for the room</source>
        <translation>Demander la salle à la direction</translation>
    </message>
    <message>
        <source>Print an invitation</source>
        <translation>Imprimer une invitation</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>Depuis le papier</translation>
    </message>
    <message>
        <source>Print everything for it</source>
        <translation>Tout imprimer pour elle</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>from outside</source>
        <translation>de l’extérieur</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>de {start} à {end}</translation>
    </message>
    <message>
        <source>{place} (to be asked for)</source>
        <translation>{place} (à demander)</translation>
    </message>
    <message>
        <source>tea: {names}</source>
        <translation>thé&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Pas encore de réunions</translation>
    </message>
    <message>
        <source>A title and a day are enough to plan the first one.</source>
        <translation>Un titre et un jour suffisent pour prévoir la première.</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Prévoir une réunion</translation>
    </message>
    <message>
        <source>Show earlier meetings</source>
        <translation>Voir les réunions précédentes</translation>
    </message>
    <message>
        <source>A past meeting</source>
        <translation>Une réunion passée</translation>
    </message>
    <message>
        <source>Enter a meeting that already took place</source>
        <translation>Noter une réunion qui a déjà eu lieu</translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>Prévoir l’année</translation>
    </message>
    <message>
        <source>Find in meetings</source>
        <translation>Chercher dans les réunions</translation>
    </message>
    <message>
        <source>Coming up first</source>
        <translation>À venir d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciennes d’abord</translation>
    </message>
</context>
<context>
    <name>MemberPart</name>
    <message>
        <source>The name stays as it was until there is another.</source>
        <translation>Le nom reste le même tant qu’il n’y en a pas d’autre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Dans le groupe</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Erase for ever…</source>
        <translation>Effacer pour de bon…</translation>
    </message>
    <message>
        <source>{name} is in the bin.</source>
        <translation>Dans la corbeille&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>How this name may appear</source>
        <translation>Comment ce nom peut apparaître</translation>
    </message>
    <message>
        <source>with us since {month}</source>
        <translation>avec nous depuis {month}</translation>
    </message>
    <message>
        <source>More for this colleague</source>
        <translation>Plus d’actions pour cette personne</translation>
    </message>
    <message>
        <source>Typed twice…</source>
        <translation>Saisi deux fois…</translation>
    </message>
    <message>
        <source>Print all that is theirs</source>
        <translation>Imprimer tout ce qui est à cette personne</translation>
    </message>
    <message>
        <source>Save all that is theirs…</source>
        <translation>Enregistrer tout ce qui est à cette personne…</translation>
    </message>
    <message>
        <source>Print their path</source>
        <translation>Imprimer son parcours</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New community…</source>
        <translation>&amp;Nouvelle communauté…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Give a copy…</source>
        <translation>Trans&amp;mettre une copie…</translation>
    </message>
    <message>
        <source>What has &amp;left this computer</source>
        <translation>Ce qui e&amp;st sorti d’ici</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>&amp;Corbeille</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Ré&amp;glages</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Note an idea</source>
        <translation>&amp;Noter une idée</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Chercher…</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Meetings</source>
        <translation>&amp;Réunions</translation>
    </message>
    <message>
        <source>&amp;Ideas</source>
        <translation>&amp;Idées</translation>
    </message>
    <message>
        <source>T&amp;ry-outs</source>
        <translation>&amp;Essais</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Collègues</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Rec&amp;herche</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;venir</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Ava&amp;ncer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;About this page</source>
        <translation>Aide sur cette &amp;page</translation>
    </message>
    <message>
        <source>About TLC &amp;Desktop</source>
        <translation>À propos de TLC &amp;Desktop</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>Text of the &amp;usual size</source>
        <translation>Texte de &amp;taille habituelle</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Réunion</translation>
    </message>
    <message>
        <source>&amp;Begin, or go on</source>
        <translation>&amp;Commencer ou reprendre</translation>
    </message>
    <message>
        <source>&amp;Next part</source>
        <translation>Partie &amp;suivante</translation>
    </message>
    <message>
        <source>Part b&amp;efore</source>
        <translation>Partie précé&amp;dente</translation>
    </message>
    <message>
        <source>&amp;Pause, or go on</source>
        <translation>P&amp;ause ou reprise</translation>
    </message>
    <message>
        <source>&amp;Five more minutes</source>
        <translation>Cin&amp;q minutes de plus</translation>
    </message>
    <message>
        <source>&amp;Interruption…</source>
        <translation>&amp;Interruption…</translation>
    </message>
    <message>
        <source>Fit the &amp;rest</source>
        <translation>Répa&amp;rtir le reste</translation>
    </message>
    <message>
        <source>The line is a &amp;story</source>
        <translation>La ligne est un réci&amp;t</translation>
    </message>
    <message>
        <source>Private n&amp;ote</source>
        <translation>N&amp;ote privée</translation>
    </message>
    <message>
        <source>On the pro&amp;jector</source>
        <translation>Au &amp;vidéoprojecteur</translation>
    </message>
    <message>
        <source>&amp;Close the meeting</source>
        <translation>C&amp;lore la réunion</translation>
    </message>
    <message>
        <source>Pr&amp;otocols</source>
        <translation>Pr&amp;otocoles</translation>
    </message>
    <message>
        <source>Free perio&amp;ds</source>
        <translation>Heures &amp;libres</translation>
    </message>
    <message>
        <source>Our &amp;year</source>
        <translation>No&amp;tre année</translation>
    </message>
    <message>
        <source>Make a sp&amp;readsheet…</source>
        <translation>Faire un ta&amp;bleau…</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>Copier en ta&amp;bleau</translation>
    </message>
    <message>
        <source>&amp;From paper</source>
        <translation>Depuis le &amp;papier</translation>
    </message>
    <message>
        <source>&amp;Blank forms, for a week without electricity</source>
        <translation>&amp;Formulaires vierges, pour une semaine sans électricité</translation>
    </message>
    <message>
        <source>&amp;Where our records are, for a drawer</source>
        <translation>&amp;Où sont nos données, pour un tiroir</translation>
    </message>
    <message>
        <source>&amp;Everything to print</source>
        <translation>&amp;Tout ce qui s’imprime</translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation>Sau&amp;vegardes</translation>
    </message>
    <message>
        <source>Lock no&amp;w</source>
        <translation>V&amp;errouiller maintenant</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>&amp;Versions précédentes…</translation>
    </message>
</context>
<context>
    <name>MonthPopup</name>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>NamingGrid</name>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>They told us on</source>
        <translation>Choix du</translation>
    </message>
    <message>
        <source>told us on</source>
        <translation>choix du</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>Dans le groupe</translation>
    </message>
    <message>
        <source>agendas, summaries, the projector</source>
        <translation>ordres du jour, comptes rendus, projecteur</translation>
    </message>
    <message>
        <source>In the school</source>
        <translation>À l’école</translation>
    </message>
    <message>
        <source>pages pinned in the staff room</source>
        <translation>pages affichées en salle des profs</translation>
    </message>
    <message>
        <source>Outside the school</source>
        <translation>Hors de l’école</translation>
    </message>
    <message>
        <source>the term summary file</source>
        <translation>le fichier du bilan de la période</translation>
    </message>
    <message>
        <source>{part} {names}</source>
        <translation>{part} {names}</translation>
    </message>
    <message>
        <source>The agenda will say: {credit}.</source>
        <translation>L’ordre du jour dira&#xa0;: {credit}.</translation>
    </message>
    <message>
        <source>A page in the staff room will say: {credit}.</source>
        <translation>Une page en salle des profs dira&#xa0;: {credit}.</translation>
    </message>
    <message>
        <source>The term summary will say: {credit}.</source>
        <translation>Le bilan de la période dira&#xa0;: {credit}.</translation>
    </message>
    <message>
        <source>Print their slip</source>
        <translation>Imprimer sa fiche</translation>
    </message>
    <message>
        <source>A slip for each</source>
        <translation>Une fiche pour chacun</translation>
    </message>
</context>
<context>
    <name>NewTerm</name>
    <message>
        <source>Add this term</source>
        <translation>Ajouter cette période</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NextMeeting</name>
    <message>
        <source>No meeting is planned yet</source>
        <translation>Aucune réunion n’est encore prévue</translation>
    </message>
    <message>
        <source>A title and a day are enough to begin.</source>
        <translation>Un titre et un jour suffisent pour commencer.</translation>
    </message>
    <message>
        <source>Plan the next meeting</source>
        <translation>Prévoir la prochaine réunion</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Ouvrir {title}</translation>
    </message>
    <message>
        <source>This meeting is now</source>
        <translation>La réunion a lieu maintenant</translation>
    </message>
    <message>
        <source>Next meeting, tomorrow</source>
        <translation>Prochaine réunion, demain</translation>
    </message>
    <message numerus="yes">
        <source>Next meeting, in %n day(s)</source>
        <translation>
            <numerusform>Prochaine réunion, dans %n jour</numerusform>
            <numerusform>Prochaine réunion, dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>de {start} à {end}</translation>
    </message>
    <message>
        <source>tea: {names}</source>
        <translation>thé&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Did {title} of {day} take place?</source>
        <translation>La réunion {title} du {day} a-t-elle eu lieu&#xa0;?</translation>
    </message>
    <message>
        <source>There is nothing on the agenda yet</source>
        <translation>Rien n’est encore à l’ordre du jour</translation>
    </message>
    <message numerus="yes">
        <source>The agenda runs %n minute(s) over</source>
        <translation>
            <numerusform>L’ordre du jour dépasse de %n minute</numerusform>
            <numerusform>L’ordre du jour dépasse de %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no room yet</source>
        <translation>Elle n’a pas encore de lieu</translation>
    </message>
    <message>
        <source>{place} is not booked yet</source>
        <translation>Le lieu n’est pas encore réservé : {place}</translation>
    </message>
    <message>
        <source>What we want to learn is not written yet</source>
        <translation>Ce que nous voulons apprendre n’est pas encore écrit</translation>
    </message>
    <message>
        <source>Yes, close the meeting</source>
        <translation>La terminer</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>L’écrire</translation>
    </message>
    <message>
        <source>Print agenda</source>
        <translation>Imprimer l’ordre du jour</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>{title} of {day} was begun, and nobody ended it</source>
        <translation>La réunion {title} du {day} a commencé, et personne ne l’a terminée</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Clore la réunion</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Note an idea, or something you found</source>
        <translation>Noter une idée ou une trouvaille</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Something found</source>
        <translation>Trouvaille</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Note an idea, and press Enter</source>
        <translation>Noter une idée, puis Entrée</translation>
    </message>
    <message>
        <source>Note what you found, and press Enter</source>
        <translation>Noter une trouvaille, puis Entrée</translation>
    </message>
    <message>
        <source>Noted: {title}</source>
        <translation>Noté&#xa0;: {title}</translation>
    </message>
    <message>
        <source>An idea, then Enter</source>
        <translation>Une idée, puis Entrée</translation>
    </message>
    <message>
        <source>Note what you found</source>
        <translation>Noter une trouvaille</translation>
    </message>
</context>
<context>
    <name>CreditedNoteLine</name>
    <message>
        <source>Note an idea</source>
        <translation>Noter une idée</translation>
    </message>
    <message>
        <source>Who suggested it</source>
        <translation>Qui l’a proposée</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>le groupe</translation>
    </message>
    <message>
        <source>name not kept</source>
        <translation>sans nom conservé</translation>
    </message>
    <message>
        <source>Note something you found and want to tell the others</source>
        <translation>Noter une trouvaille&#xa0;: une chose à raconter aux autres</translation>
    </message>
    <message>
        <source>Note an idea: a few words are enough</source>
        <translation>Noter une idée&#xa0;: quelques mots suffisent</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Enlever le filtre</translation>
    </message>
</context>
<context>
    <name>PageChoices</name>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Handout of another idea…</source>
        <translation>Fiche d’une autre idée…</translation>
    </message>
    <message>
        <source>Whose handout?</source>
        <translation>Fiche de quelle idée ?</translation>
    </message>
</context>
<context>
    <name>BackLink</name>
    <message>
        <source>Back to {page}</source>
        <translation>Retour à {page}</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} sur {pages}</translation>
    </message>
    <message>
        <source>Preparing the page…</source>
        <translation>Préparation de la page…</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Summary of a meeting</source>
        <translation>Compte rendu de réunion</translation>
    </message>
    <message>
        <source>Summary of a term</source>
        <translation>Bilan de la période</translation>
    </message>
    <message>
        <source>Given to others</source>
        <translation>Ce qui est sorti</translation>
    </message>
    <message>
        <source>Who tried what, and all that was said in a term</source>
        <translation>Qui a essayé quoi, et tout ce qui s’est dit dans une période</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille d’accueil</translation>
    </message>
    <message>
        <source>Meetings of a term</source>
        <translation>Réunions d’une période</translation>
    </message>
    <message>
        <source>What we agreed, as a poster to sign</source>
        <translation>Nos accords, une affiche à signer</translation>
    </message>
    <message>
        <source>All that is a colleague’s, to take along</source>
        <translation>Tout ce qui est à un ou une collègue, à emporter</translation>
    </message>
    <message>
        <source>The path of a colleague, to keep</source>
        <translation>Le parcours d’une personne, à garder</translation>
    </message>
    <message>
        <source>Protocol, a card for everyone</source>
        <translation>Protocole, une carte pour tous</translation>
    </message>
    <message>
        <source>Run sheet, to run a meeting from paper</source>
        <translation>Feuille de conduite, pour animer sur papier</translation>
    </message>
    <message>
        <source>My plan, slips to write on</source>
        <translation>Mon plan, fiches à remplir</translation>
    </message>
    <message>
        <source>What will I say, a slip for whoever tried something</source>
        <translation>Que vais-je dire, une fiche pour qui a essayé</translation>
    </message>
    <message>
        <source>A class visit, a sheet for its host</source>
        <translation>Une visite de classe, une feuille pour qui accueille</translation>
    </message>
    <message>
        <source>What we need, a letter to the head</source>
        <translation>Ce dont nous avons besoin, une lettre à la direction</translation>
    </message>
    <message>
        <source>A room and time, a letter to the head</source>
        <translation>Une salle et du temps, une lettre à la direction</translation>
    </message>
    <message>
        <source>Invitation to a meeting, for a colleague</source>
        <translation>Invitation à une réunion, pour un collègue</translation>
    </message>
    <message>
        <source>Slips to think on, before anybody speaks</source>
        <translation>Fiches pour réfléchir avant de parler</translation>
    </message>
    <message>
        <source>Slips on how the meeting was</source>
        <translation>Fiches sur le vécu de la réunion</translation>
    </message>
    <message>
        <source>How may my name appear, a slip for each colleague</source>
        <translation>Comment mon nom peut figurer, une fiche par collègue</translation>
    </message>
    <message>
        <source>Questions to talk about, and where we are, to fill in</source>
        <translation>Questions à aborder, et où nous en sommes, à remplir</translation>
    </message>
    <message>
        <source>From one to another, a card for each of the two</source>
        <translation>D’une personne à une autre, une carte pour chacun des deux</translation>
    </message>
    <message>
        <source>Our ideas as cards to cut apart</source>
        <translation>Nos idées en cartes à découper</translation>
    </message>
    <message>
        <source>Everything for a meeting</source>
        <translation>Tout pour une réunion</translation>
    </message>
    <message>
        <source>A term to celebrate, for the wall of the staff room</source>
        <translation>Une période à fêter, pour le mur de la salle des professeurs</translation>
    </message>
    <message>
        <source>Where our records are, and how to get them back</source>
        <translation>Où sont nos données, et comment les retrouver</translation>
    </message>
    <message>
        <source>Forms for a week without electricity</source>
        <translation>Formulaires pour une semaine sans électricité</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>ParkingPanel</name>
    <message>
        <source>For later</source>
        <translation>Parking à idées</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Keep something for later…</source>
        <translation>Mettre de côté pour plus tard…</translation>
    </message>
    <message>
        <source>Nothing is waiting here.</source>
        <translation>Rien n’attend ici.</translation>
    </message>
    <message>
        <source>Bring “{title}” into this meeting</source>
        <translation>Mettre « {title} » dans cette réunion</translation>
    </message>
    <message>
        <source>Into this meeting</source>
        <translation>Dans cette réunion</translation>
    </message>
    <message>
        <source>Remove “{title}”</source>
        <translation>Retirer «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Hide what is kept for later</source>
        <translation>Fermer le parking à idées</translation>
    </message>
    <message>
        <source>Show what is kept for later</source>
        <translation>Ouvrir le parking à idées</translation>
    </message>
    <message>
        <source>“{title}” is in the bin.</source>
        <translation>«&#xa0;{title}&#xa0;» est dans la corbeille.</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Find a colleague</source>
        <translation>Chercher quelqu’un</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Add a name, and press Enter</source>
        <translation>Ajouter un nom, puis Entrée</translation>
    </message>
    <message>
        <source>Nobody with that name</source>
        <translation>Personne de ce nom</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Enlever le filtre</translation>
    </message>
    <message>
        <source>taking a break</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>left</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invitation</translation>
    </message>
    <message>
        <source>{name} is here already.</source>
        <translation>{name} est déjà dans la liste.</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Personne ici pour l’instant</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By last name</source>
        <translation>Par nom de famille</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>Par matière</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Collègues</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Ce que nous avons décidé ensemble</translation>
    </message>
    <message>
        <source>Add names</source>
        <translation>Ajouter des noms</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Personne ici pour l’instant</translation>
    </message>
    <message>
        <source>Type or paste the names of your group. A name is all that is needed.</source>
        <translation>Écrivez ou collez les noms du groupe. Un nom suffit.</translation>
    </message>
    <message>
        <source>Free periods</source>
        <translation>Heures libres</translation>
    </message>
</context>
<context>
    <name>PeoplePopup</name>
    <message>
        <source>Choose names</source>
        <translation>Choisir des noms</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Plan a meeting</source>
        <translation>Prévoir une réunion</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>How many minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Start from this agenda</source>
        <translation>Ordre du jour de départ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>A meeting that already took place</source>
        <translation>Une réunion qui a déjà eu lieu</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>La noter</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>La prévoir</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Quel jour&#xa0;?</translation>
    </message>
    <message>
        <source>What is its title?</source>
        <translation>Comment l’appeler&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) came along from earlier meetings.</source>
        <translation>
            <numerusform>%n point est repris des réunions précédentes.</numerusform>
            <numerusform>%n points sont repris des réunions précédentes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlansPanel</name>
    <message>
        <source>Somebody will try…</source>
        <translation>Quelqu’un va essayer…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What, in their own words</source>
        <translation>Quoi, avec ses propres mots</translation>
    </message>
    <message>
        <source>I will…</source>
        <translation>Je vais…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>What people will try</source>
        <translation>Ce que l’on va essayer</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mon plan</translation>
    </message>
    <message>
        <source>What will they try?</source>
        <translation>Que va-t-on essayer&#xa0;?</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>Choisir un nom</translation>
    </message>
    <message>
        <source>Please choose whose it is.</source>
        <translation>Choisissez à qui est cet essai.</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Print for {day}</source>
        <translation>Imprimer pour le {day}</translation>
    </message>
    <message>
        <source>Print the summary of the term</source>
        <translation>Imprimer le bilan de la période</translation>
    </message>
    <message>
        <source>Print what was given</source>
        <translation>Imprimer ce qui est sorti</translation>
    </message>
    <message>
        <source>after the meeting</source>
        <translation>après la réunion</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the pages, and print them elsewhere.</source>
        <translation>Cet ordinateur n’a pas d’imprimante. Enregistrez les pages, et imprimez-les ailleurs.</translation>
    </message>
    <message>
        <source>Print what we agreed</source>
        <translation>Imprimer nos accords</translation>
    </message>
    <message>
        <source>Print for a colleague</source>
        <translation>Imprimer pour un ou une collègue</translation>
    </message>
    <message>
        <source>when somebody leaves</source>
        <translation>quand quelqu’un part</translation>
    </message>
    <message>
        <source>Print a card</source>
        <translation>Imprimer une carte</translation>
    </message>
    <message>
        <source>Print a class visit</source>
        <translation>Imprimer une visite de classe</translation>
    </message>
    <message>
        <source>Print what we need</source>
        <translation>Imprimer ce dont nous avons besoin</translation>
    </message>
    <message>
        <source>Print questions</source>
        <translation>Imprimer des questions</translation>
    </message>
    <message>
        <source>Print this idea</source>
        <translation>Imprimer cette idée</translation>
    </message>
    <message>
        <source>Print cards of our ideas</source>
        <translation>Imprimer nos idées en cartes</translation>
    </message>
    <message>
        <source>each one</source>
        <translation>pour chacun</translation>
    </message>
    <message>
        <source>at the door</source>
        <translation>à la porte</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>du {day}</translation>
    </message>
    <message>
        <source>for the table</source>
        <translation>pour la table</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Rien n’est coché.</translation>
    </message>
    <message>
        <source>for the facilitator</source>
        <translation>pour qui anime</translation>
    </message>
    <message>
        <source>{slips} slips, some days before</source>
        <translation>{slips} billets, quelques jours avant</translation>
    </message>
    <message>
        <source>{slips} slips, cut in four · they come back</source>
        <translation>{slips} billets, à couper en quatre · à rendre</translation>
    </message>
    <message>
        <source>from five slips</source>
        <translation>à partir de cinq billets</translation>
    </message>
    <message>
        <source>Print where our records are</source>
        <translation>Imprimer où sont nos données</translation>
    </message>
    <message>
        <source>Print blank forms</source>
        <translation>Imprimer des formulaires vierges</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Authentification nécessaire</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Authentification nécessaire pour utiliser %1 sur %2.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Authentification nécessaire pour utiliser %1.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Nom d’utilisateur :</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>« %1 » ne se lit pas comme des pages. Séparez les pages et les suites par « , », écrivez une suite avec « - », et évitez que deux suites se recouvrent.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Conflits dans les pages recto&#xa0;/ verso</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Définition des pages non valable</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Il y a des conflits dans la configuration des pages recto&#xa0;/ verso. Voulez-vous les corriger&#xa0;?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Conflits d’options avancées</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Conflits dans la configuration des pages</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Il y a des conflits dans les options de la configuration des pages. Voulez-vous les corriger&#xa0;?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Il y a des conflits dans certaines options avancées. Voulez-vous les corriger&#xa0;?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Il y a des conflits entre certaines options. Veuillez les corriger.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Impression en recto verso</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Reliure sur le long côté</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Reliure sur le petit côté</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Spécifiez des pages ou des suites de pages séparées par des virgules. Les suites de pages sont spécifiées en utilisant deux nombres séparés par un tiret. Par exemple&#xa0;: 3,5-7,9 imprimera les pages 3, 5, 6, 7 et 9.</translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>A question of our own</source>
        <translation>Une question à nous</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Rien n’est encore écrit</translation>
    </message>
    <message>
        <source>Ask another</source>
        <translation>En poser une autre</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>L’écrire</translation>
    </message>
    <message>
        <source>We agreed this</source>
        <translation>Nous sommes d’accord</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Find in what was said</source>
        <translation>Chercher dans ce qui a été dit</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Ce qui est noté</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>Try-outs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Qui est là</translation>
    </message>
    <message>
        <source>What to write down</source>
        <translation>Que noter</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>The old words stay until there are new ones.</source>
        <translation>Les mots d’avant restent tant qu’il n’y en a pas d’autres.</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versions précédentes…</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What left, and for whom</source>
        <translation>Ce qui est sorti, et pour qui</translation>
    </message>
    <message>
        <source>Who is named in it</source>
        <translation>Qui y est nommé</translation>
    </message>
    <message>
        <source>What was given to others</source>
        <translation>Ce qui est sorti de cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing was given to others yet.</source>
        <translation>Rien n’est encore sorti.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>An idea to try</source>
        <translation>Une idée à essayer</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Please copy and pass on</source>
        <translation>À copier et à faire passer</translation>
    </message>
    <message>
        <source>What I change for my class</source>
        <translation>Ce que je change pour ma classe</translation>
    </message>
    <message>
        <source>Smallest first step</source>
        <translation>Le plus petit premier pas</translation>
    </message>
    <message>
        <source>You do not need</source>
        <translation>Marche sans</translation>
    </message>
    <message>
        <source>Not so well</source>
        <translation>Ce qui marche moins bien</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>D’où nous le savons</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Pour en lire plus</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>Summary of our meeting</source>
        <translation>Compte rendu de notre réunion</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Thanks for the tea</source>
        <translation>Merci pour le thé</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Au parking à idées</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Notre ressenti</translation>
    </message>
    <message>
        <source>On unsigned slips: {words}</source>
        <translation>Sur des fiches non signées : {words}</translation>
    </message>
    <message>
        <source>My notes for next time</source>
        <translation>Mes notes pour la prochaine fois</translation>
    </message>
    <message>
        <source>{kind}, {day}</source>
        <translation>{kind}, {day}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation>Thé</translation>
    </message>
    <message>
        <source>Learning intention</source>
        <translation>Notre intention</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Ce que nous faisons</translation>
    </message>
    <message>
        <source>Suggested by</source>
        <translation>Proposé par</translation>
    </message>
    <message numerus="yes">
        <source>%n of our {minutes} minutes are for learning</source>
        <translation>
            <numerusform>%n de nos {minutes} minutes est pour apprendre</numerusform>
            <numerusform>%n de nos {minutes} minutes sont pour apprendre</numerusform>
        </translation>
    </message>
    <message>
        <source>tea: {names}</source>
        <translation>thé&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Guests: {names}</source>
        <translation>Personnes invitées : {names}</translation>
    </message>
    <message>
        <source>Here today</source>
        <translation>Étaient là</translation>
    </message>
    <message>
        <source>At the end we said:</source>
        <translation>À la fin, nous avons dit&#xa0;:</translation>
    </message>
    <message>
        <source>Our intention</source>
        <translation>Notre intention</translation>
    </message>
    <message>
        <source>What we told each other</source>
        <translation>Ce que nous nous sommes raconté</translation>
    </message>
    <message>
        <source>Ideas that came up</source>
        <translation>Les idées apparues</translation>
    </message>
    <message>
        <source>What else was said</source>
        <translation>Ce qui s’est dit encore</translation>
    </message>
    <message>
        <source>Questions we keep</source>
        <translation>Les questions que nous gardons</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>Ce que nous avons décidé</translation>
    </message>
    <message>
        <source>Friend who will ask</source>
        <translation>Binôme qui demandera</translation>
    </message>
    <message>
        <source>Who will try what</source>
        <translation>Qui va essayer quoi</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{role}: {names}</source>
        <translation>{role}&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>La prochaine fois</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Le groupe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>De l’extérieur</translation>
    </message>
    <message>
        <source>{text} ({names})</source>
        <translation>{text} ({names})</translation>
    </message>
    <message>
        <source>{what} ({class_name})</source>
        <translation>{what} ({class_name})</translation>
    </message>
    <message>
        <source>{answer}: {what}</source>
        <translation>{answer}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>What we left for now, with thanks</source>
        <translation>Ce que nous laissons de côté, avec nos remerciements</translation>
    </message>
    <message>
        <source>Questions still open</source>
        <translation>Questions encore ouvertes</translation>
    </message>
    <message>
        <source>What we decided and said</source>
        <translation>Ce que nous avons décidé et dit</translation>
    </message>
    <message>
        <source>What we tried and kept</source>
        <translation>Ce que nous avons essayé et gardé</translation>
    </message>
    <message>
        <source>Summary of our term</source>
        <translation>Bilan de notre période</translation>
    </message>
    <message>
        <source>Names appear here only as their owners wished.</source>
        <translation>Les noms figurent ici comme chaque personne l’a souhaité.</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>planned, not held</source>
        <translation>prévue, non tenue</translation>
    </message>
    <message>
        <source>Our meetings</source>
        <translation>Nos réunions</translation>
    </message>
    <message>
        <source>Planned and actual, in minutes.</source>
        <translation>Prévu et réel, en minutes.</translation>
    </message>
    <message numerus="yes">
        <source>Planned and actual, of %n minutes each time.</source>
        <translation>
            <numerusform>Prévu et réel, sur %n minute à chaque fois.</numerusform>
            <numerusform>Prévu et réel, sur %n minutes à chaque fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>réel</translation>
    </message>
    <message>
        <source>Time for learning (minutes)</source>
        <translation>Minutes pour apprendre</translation>
    </message>
    <message>
        <source>All items of the term by where they came from, in minutes.</source>
        <translation>Tous les points de la période selon leur origine, en minutes.</translation>
    </message>
    <message>
        <source>Where did the items come from?</source>
        <translation>De qui vient l’ordre du jour ?</translation>
    </message>
    <message>
        <source>One square is one idea.</source>
        <translation>Un carré est une idée.</translation>
    </message>
    <message numerus="yes">
        <source>One square is up to %n ideas.</source>
        <translation>
            <numerusform>Un carré vaut jusqu’à %n idée.</numerusform>
            <numerusform>Un carré vaut jusqu’à %n idées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ideas: where they came from, what became of them</source>
        <translation>Les idées&#xa0;: d’où elles viennent, ce qu’elles sont devenues</translation>
    </message>
    <message>
        <source>How one idea grew</source>
        <translation>Comment une idée a grandi</translation>
    </message>
    <message>
        <source>Meeting by meeting</source>
        <translation>De réunion en réunion</translation>
    </message>
    <message>
        <source>Who tried what</source>
        <translation>Qui a essayé quoi</translation>
    </message>
    <message>
        <source>In our own words</source>
        <translation>Avec nos propres mots</translation>
    </message>
    <message>
        <source>We begin again on {day}</source>
        <translation>Nous reprenons le {day}</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>La période prochaine</translation>
    </message>
    <message>
        <source>What goes on next time</source>
        <translation>Ce qui continue la prochaine fois</translation>
    </message>
    <message>
        <source>Annex to the summary of our term</source>
        <translation>Annexe du bilan de notre période</translation>
    </message>
    <message>
        <source>Our ideas of the term</source>
        <translation>Nos idées de la période</translation>
    </message>
    <message numerus="yes">
        <source>These items take %n minutes more than we have</source>
        <translation>
            <numerusform>Ces points prennent %n minute de plus que nous n’avons</numerusform>
            <numerusform>Ces points prennent %n minutes de plus que nous n’avons</numerusform>
        </translation>
    </message>
    <message>
        <source>Was it met?</source>
        <translation>A-t-elle été atteinte&#xa0;?</translation>
    </message>
    <message>
        <source>What we take with us</source>
        <translation>Ce que nous emportons</translation>
    </message>
    <message>
        <source>Draft of the agenda</source>
        <translation>Projet d’ordre du jour</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille d’accueil</translation>
    </message>
    <message>
        <source>Welcome. We are glad you are here.</source>
        <translation>Bienvenue. Nous sommes heureux que vous soyez là.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Je suis là</translation>
    </message>
    <message>
        <source>Guests, welcome too</source>
        <translation>Nos invités, bienvenue aussi</translation>
    </message>
    <message>
        <source>School or subject</source>
        <translation>École ou matière</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>No meeting is planned in this term yet.</source>
        <translation>Aucune réunion n’est encore prévue dans cette période.</translation>
    </message>
    <message>
        <source>Days without school</source>
        <translation>Jours sans classe</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Nos accords</translation>
    </message>
    <message>
        <source>How we work together</source>
        <translation>Comment nous travaillons ensemble</translation>
    </message>
    <message>
        <source>We agree</source>
        <translation>Nous convenons</translation>
    </message>
    <message>
        <source>Our question</source>
        <translation>Notre question</translation>
    </message>
    <message>
        <source>Whoever likes to signs here; it can be changed together.</source>
        <translation>Signe ici qui le souhaite ; nous pouvons le changer ensemble.</translation>
    </message>
    <message>
        <source>Agreed on {day}.</source>
        <translation>Convenu le {day}.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>All that is yours</source>
        <translation>Tout ce qui est à vous</translation>
    </message>
    <message>
        <source>What you tried</source>
        <translation>Ce que vous avez essayé</translation>
    </message>
    <message>
        <source>Ideas that you had a part in</source>
        <translation>Les idées où vous avez une part</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Ce que vous avez dit</translation>
    </message>
    <message>
        <source>Class visits</source>
        <translation>Visites de classe</translation>
    </message>
    <message>
        <source>What went from one to another</source>
        <translation>Ce qui est passé de l’un à l’autre</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Pour vous</translation>
    </message>
    <message>
        <source>Your name appeared so: in the group {in_group}, in the school {in_school}, outside {outside}.</source>
        <translation>Votre nom a paru ainsi : dans le groupe {in_group}, dans l’école {in_school}, hors de l’école {outside}.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>With us since</source>
        <translation>Parmi nous depuis</translation>
    </message>
    <message>
        <source>{name} was to ask how it went</source>
        <translation>{name} allait demander comment cela s’est passé</translation>
    </message>
    <message>
        <source>{name} was your guest</source>
        <translation>{name} était en visite chez vous</translation>
    </message>
    <message>
        <source>You were a guest of {name}</source>
        <translation>Vous étiez en visite chez {name}</translation>
    </message>
    <message>
        <source>{idea}, from you to {name}</source>
        <translation>{idea}, de vous à {name}</translation>
    </message>
    <message>
        <source>{idea}, from {name} to you</source>
        <translation>{idea}, de {name} à vous</translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <translation>{day} : {text}</translation>
    </message>
    <message>
        <source>Receipt: a name was erased</source>
        <translation>Reçu : un nom a été effacé</translation>
    </message>
    <message>
        <source>On {day} your name, your private words and what told your answers apart were taken out of the community’s file for ever, out of its bin and its undo too. Your try-outs went with them. What you said and your ideas stay, as the group’s.</source>
        <translation>Le {day}, votre nom, vos mots privés et ce qui distinguait vos réponses ont été ôtés pour toujours du fichier de la communauté, de sa corbeille et de ses annulations aussi. Vos essais sont partis avec. Ce que vous avez dit et vos idées restent, au nom du groupe.</translation>
    </message>
    <message>
        <source>{what} · {audience} · given on {day}</source>
        <translation>{what} · {audience} · remis le {day}</translation>
    </message>
    <message>
        <source>{file} · last changed on {day}</source>
        <translation>{file} · modifié le {day}</translation>
    </message>
    <message>
        <source>The program knows of no other file that holds your name.</source>
        <translation>Le programme ne connaît aucun autre fichier qui garde votre nom.</translation>
    </message>
    <message>
        <source>These hold your name still</source>
        <translation>Ceux-ci gardent encore votre nom</translation>
    </message>
    <message>
        <source>A path, to keep</source>
        <translation>Un parcours, à garder</translation>
    </message>
    <message>
        <source>Ideas I had a part in</source>
        <translation>Idées où j’ai eu une part</translation>
    </message>
    <message>
        <source>What we passed on to each other</source>
        <translation>Ce que nous nous sommes transmis</translation>
    </message>
    <message>
        <source>What I want to remember</source>
        <translation>Ce que je veux retenir</translation>
    </message>
    <message>
        <source>This belongs to {name}</source>
        <translation>Cette feuille appartient à {name}</translation>
    </message>
    <message>
        <source>This path begins here.</source>
        <translation>Ce parcours commence ici.</translation>
    </message>
    <message>
        <source>Suggested it</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Built on it</source>
        <translation>Prolongée</translation>
    </message>
    <message>
        <source>Adapted it</source>
        <translation>Adaptée</translation>
    </message>
    <message>
        <source>Tried it first</source>
        <translation>Essayée d’abord</translation>
    </message>
    <message>
        <source>Inspired it</source>
        <translation>Inspirée</translation>
    </message>
    <message>
        <source>From the idea {idea}</source>
        <translation>De l’idée {idea}</translation>
    </message>
    <message>
        <source>I was already doing: {words}</source>
        <translation>Ce que je faisais déjà : {words}</translation>
    </message>
    <message>
        <source>Follow-up friend: {name}</source>
        <translation>Binôme : {name}</translation>
    </message>
    <message>
        <source>{day}: {words}</source>
        <translation>{day} : {words}</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Pas encore de jour</translation>
    </message>
    <message>
        <source>I welcomed {name}</source>
        <translation>J’ai accueilli {name}</translation>
    </message>
    <message>
        <source>I was the guest of {name}</source>
        <translation>{name} m’a accueilli dans sa classe</translation>
    </message>
    <message>
        <source>One thing I will try: {words}</source>
        <translation>Une chose que je vais essayer : {words}</translation>
    </message>
    <message>
        <source>{how}, to {name}</source>
        <translation>{how}, vers {name}</translation>
    </message>
    <message>
        <source>{how}, from {name}</source>
        <translation>{how}, de {name}</translation>
    </message>
    <message>
        <source>How we talk together</source>
        <translation>Comment nous parlons ensemble</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>{part}: {ideas}</source>
        <translation>{part} : {ideas}</translation>
    </message>
    <message>
        <source>What was told last of each; the try-outs’ own pages have it all.</source>
        <translation>Ce qui a été raconté en dernier de chaque essai ; le reste est sur la page de chacun.</translation>
    </message>
    <message>
        <source>What was told of each is on the try-outs’ own pages.</source>
        <translation>Ce qui a été raconté de chaque essai est sur sa page.</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Feuille de conduite</translation>
    </message>
    <message>
        <source>For the facilitator only</source>
        <translation>Pour la personne qui anime seulement</translation>
    </message>
    <message>
        <source>Started, ended</source>
        <translation>Début, fin</translation>
    </message>
    <message>
        <source>Set out</source>
        <translation>À disposer</translation>
    </message>
    <message>
        <source>sign-in sheet</source>
        <translation>feuille d’accueil</translation>
    </message>
    <message numerus="yes">
        <source>%n my-plan slip(s)</source>
        <translation>
            <numerusform>%n fiche « Mon plan »</numerusform>
            <numerusform>%n fiches « Mon plan »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pulse slip(s)</source>
        <translation>
            <numerusform>%n fiche du pouls</numerusform>
            <numerusform>%n fiches du pouls</numerusform>
        </translation>
    </message>
    <message>
        <source>my-plan slips</source>
        <translation>fiches « Mon plan »</translation>
    </message>
    <message>
        <source>pulse slips</source>
        <translation>fiches du pouls</translation>
    </message>
    <message>
        <source>card: {title}</source>
        <translation>carte : {title}</translation>
    </message>
    <message>
        <source>What I say and do</source>
        <translation>Ce que je dis et fais</translation>
    </message>
    <message>
        <source>Real minutes</source>
        <translation>Minutes réelles</translation>
    </message>
    <message>
        <source>For me:</source>
        <translation>Pour moi :</translation>
    </message>
    <message>
        <source>Go-round, in today’s order</source>
        <translation>Tour de table, dans l’ordre d’aujourd’hui</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Who, and what they wrote</source>
        <translation>Qui, et ce qui est écrit</translation>
    </message>
    <message>
        <source>The line is for a few of their own words. Whoever is carried to next time is carried with thanks.</source>
        <translation>La ligne est pour quelques mots à eux. On remercie aussi qui préfère parler la prochaine fois.</translation>
    </message>
    <message>
        <source>A turn for everyone, so also for {names}.</source>
        <translation>La parole est à tous, donc aussi à {names}.</translation>
    </message>
    <message>
        <source>For later, and what I promised</source>
        <translation>Parking à idées, et ce que j’ai promis</translation>
    </message>
    <message>
        <source>Read the intention aloud. “What would you like to change in this agenda?”</source>
        <translation>Lire l’intention à voix haute. « Que souhaitez-vous changer dans cet ordre du jour ? »</translation>
    </message>
    <message>
        <source>“Who would like us to listen, and who would like ideas?” Everyone may pass.</source>
        <translation>« Qui souhaite qu’on écoute, et qui souhaite des idées ? » Chacun peut passer son tour.</translation>
    </message>
    <message>
        <source>Two minutes of silence first, then in pairs.</source>
        <translation>D’abord deux minutes de silence, puis à deux.</translation>
    </message>
    <message>
        <source>Five minutes of silence, then in pairs. A blank slip is a good slip.</source>
        <translation>Cinq minutes de silence, puis à deux. Une fiche vide est une bonne fiche.</translation>
    </message>
    <message>
        <source>Pulse slips go into the envelope.</source>
        <translation>Les fiches du pouls vont dans l’enveloppe.</translation>
    </message>
    <message>
        <source>Next time: {day}</source>
        <translation>La prochaine fois : {day}</translation>
    </message>
    <message>
        <source>Ideas, with who brought or built them</source>
        <translation>Idées, et qui les a proposées ou prolongées</translation>
    </message>
    <message>
        <source>Questions and other views</source>
        <translation>Questions et autres avis</translation>
    </message>
    <message>
        <source>Who would like to be visited, and by whom</source>
        <translation>Qui aimerait une visite, et de qui</translation>
    </message>
    <message>
        <source>What we said about our intention; thanks; next roles and tea</source>
        <translation>Ce que nous avons dit de notre intention ; mercis ; prochains rôles et thé</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mon plan</translation>
    </message>
    <message>
        <source>One small thing to try</source>
        <translation>Une petite chose à essayer</translation>
    </message>
    <message>
        <source>One small thing to try before {day}</source>
        <translation>Une petite chose à essayer avant le {day}</translation>
    </message>
    <message>
        <source>I want to try</source>
        <translation>Je veux essayer</translation>
    </message>
    <message>
        <source>With class</source>
        <translation>Avec la classe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>My smallest first step</source>
        <translation>Ma plus petite première étape</translation>
    </message>
    <message>
        <source>A friend who will ask how it went</source>
        <translation>Mon binôme, qui demandera comment c’était</translation>
    </message>
    <message>
        <source>I would like a visit from</source>
        <translation>J’aimerais la visite de</translation>
    </message>
    <message>
        <source>(only if I like)</source>
        <translation>(seulement si je veux)</translation>
    </message>
    <message>
        <source>“Not yet” and “leave it for now” are good answers too.</source>
        <translation>« Pas encore » et « laissé de côté » conviennent aussi.</translation>
    </message>
    <message>
        <source>What will I say?</source>
        <translation>Que vais-je dire ?</translation>
    </message>
    <message>
        <source>What I did, and what pupils said or did</source>
        <translation>Ce que j’ai fait, et ce que les élèves ont dit ou fait</translation>
    </message>
    <message>
        <source>I wanted to try</source>
        <translation>Je voulais essayer</translation>
    </message>
    <message>
        <source>In {month} I wrote</source>
        <translation>En {month}, j’ai écrit</translation>
    </message>
    <message>
        <source>My smallest first step: {step}</source>
        <translation>Ma plus petite première étape : {step}</translation>
    </message>
    <message>
        <source>Each of these is a good answer:</source>
        <translation>Chacune de ces réponses est bonne :</translation>
    </message>
    <message>
        <source>I tell it</source>
        <translation>Je raconte</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>I changed it</source>
        <translation>J’ai changé</translation>
    </message>
    <message>
        <source>I leave it for now</source>
        <translation>Je laisse de côté</translation>
    </message>
    <message>
        <source>A visit to my class</source>
        <translation>Une visite dans ma classe</translation>
    </message>
    <message>
        <source>{host} invites {visitor}</source>
        <translation>{host} invite {visitor}</translation>
    </message>
    <message>
        <source>I chose my visitor, and these are the two things I would like your eyes for. Please sit at the back, and watch the pupils first.</source>
        <translation>J’ai choisi qui vient me voir, et voici les deux choses pour lesquelles j’aimerais vos yeux. Asseyez-vous au fond, et regardez d’abord les élèves.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Qui accueille</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Qui visite</translation>
    </message>
    <message>
        <source>Class and period</source>
        <translation>Classe et heure</translation>
    </message>
    <message>
        <source>A question before</source>
        <translation>Une question avant</translation>
    </message>
    <message>
        <source>Something I saw and would like to try myself</source>
        <translation>Quelque chose que j’ai vu et que j’aimerais essayer</translation>
    </message>
    <message>
        <source>A question for {name}</source>
        <translation>Une question pour {name}</translation>
    </message>
    <message>
        <source>Thank you for</source>
        <translation>Merci pour</translation>
    </message>
    <message>
        <source>What I saw, not what I think of it: there is no scale. After the lesson we talk for ten minutes, the pupils first.</source>
        <translation>Ce que j’ai vu, non ce que j’en pense : il n’y a pas d’échelle. Après le cours, nous parlons dix minutes, d’abord des élèves.</translation>
    </message>
    <message>
        <source>Then {name} keeps this sheet, or does not.</source>
        <translation>Ensuite {name} garde cette feuille, ou pas.</translation>
    </message>
    <message>
        <source>This sheet belongs to the host.</source>
        <translation>Cette feuille appartient à qui accueille.</translation>
    </message>
    <message>
        <source>There is no copy.</source>
        <translation>Il n’y a pas de copie.</translation>
    </message>
    <message>
        <source>What our group needs</source>
        <translation>Ce dont notre groupe a besoin</translation>
    </message>
    <message>
        <source>To the head of the school</source>
        <translation>À la direction de l’établissement</translation>
    </message>
    <message>
        <source>To the head of {school}</source>
        <translation>À la direction : {school}</translation>
    </message>
    <message>
        <source>Dear Head,</source>
        <translation>Madame, Monsieur,</translation>
    </message>
    <message>
        <source>With thanks,</source>
        <translation>Avec nos remerciements,</translation>
    </message>
    <message>
        <source>for {community}</source>
        <translation>pour {community}</translation>
    </message>
    <message>
        <source>If one of these is not possible, or not now, please tell us: we shall plan around it. You are welcome to drink tea with us at any of our meetings.</source>
        <translation>Si l’une de ces choses n’est pas possible, ou pas maintenant, dites-le-nous : nous nous organiserons autrement. Vous êtes les bienvenus pour prendre le thé avec nous à chacune de nos réunions.</translation>
    </message>
    <message>
        <source>Thank you for what you gave us:</source>
        <translation>Merci de ce que vous nous avez donné :</translation>
    </message>
    <message>
        <source>Time for learning is what we have least of. What was promised and what we had, in minutes:</source>
        <translation>Le temps pour apprendre est ce qui nous manque le plus. Ce qui était promis et ce que nous avons eu, en minutes :</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>given</source>
        <translation>obtenu</translation>
    </message>
    <message>
        <source>What would help us most</source>
        <translation>Ce qui nous aiderait le plus</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) took place this term.</source>
        <translation>
            <numerusform>%n réunion a eu lieu pendant cette période.</numerusform>
            <numerusform>%n réunions ont eu lieu pendant cette période.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) of them stayed in our lessons.</source>
        <translation>
            <numerusform>%n idée de ces réunions est restée dans nos cours.</numerusform>
            <numerusform>%n idées de ces réunions sont restées dans nos cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>A room and time for our meetings</source>
        <translation>Une salle et du temps pour nos réunions</translation>
    </message>
    <message>
        <source>Saying no, or later, is a good answer: tell us what is possible, and we shall plan around it. You are welcome to drink tea with us.</source>
        <translation>Dire non, ou plus tard, est une bonne réponse : dites-nous ce qui est possible, et nous nous organiserons. Vous êtes les bienvenus pour prendre le thé avec nous.</translation>
    </message>
    <message>
        <source>We are teachers of this school who meet, tell each other what we tried in our lessons, and each choose one small thing to try next.</source>
        <translation>Nous sommes des enseignants de cet établissement qui se réunissent, se racontent ce qu’ils ont essayé en classe, et choisissent chacun une petite chose à essayer ensuite.</translation>
    </message>
    <message>
        <source>For that we ask for a room, and for time in which nothing else is planned.</source>
        <translation>Pour cela, nous demandons une salle, et un temps où rien d’autre n’est prévu.</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation>Ce que nous demandons</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>une salle</translation>
    </message>
    <message>
        <source>{place}, {time}</source>
        <translation>{place}, {time}</translation>
    </message>
    <message>
        <source>{room}; cover in these periods: {periods}</source>
        <translation>{room} ; un remplacement à ces heures : {periods}</translation>
    </message>
    <message>
        <source>Come and sit with us</source>
        <translation>Venez vous asseoir avec nous</translation>
    </message>
    <message>
        <source>To a colleague</source>
        <translation>À un ou une collègue</translation>
    </message>
    <message>
        <source>Dear colleague,</source>
        <translation>Chère collègue, cher collègue,</translation>
    </message>
    <message>
        <source>Nobody is judged, and no years of service count. Come once and see: joining is free, and so is leaving.</source>
        <translation>Personne n’est jugé, et l’ancienneté ne compte pas. Venez une fois pour voir : on entre librement, et on part librement.</translation>
    </message>
    <message>
        <source>What it is about: {what}</source>
        <translation>De quoi il s’agit : {what}</translation>
    </message>
    <message>
        <source>I come</source>
        <translation>je viens</translation>
    </message>
    <message>
        <source>no, thank you</source>
        <translation>non merci</translation>
    </message>
    <message>
        <source>Saying no, or later, is a good answer, and nobody asks why.</source>
        <translation>Dire non, ou plus tard, est une bonne réponse, et personne ne demande pourquoi.</translation>
    </message>
    <message>
        <source>Write first</source>
        <translation>J’écris d’abord</translation>
    </message>
    <message>
        <source>Two minutes, in silence. No name, please.</source>
        <translation>Deux minutes, en silence. Sans nom, merci.</translation>
    </message>
    <message>
        <source>It is mine. I read from it only if I like.</source>
        <translation>C’est à moi. J’en lis quelque chose si je veux.</translation>
    </message>
    <message>
        <source>How was today?</source>
        <translation>C’était comment ?</translation>
    </message>
    <message>
        <source>No name, please. Tick one word.</source>
        <translation>Sans nom, merci. Cochez un seul mot.</translation>
    </message>
    <message>
        <source>or my own word:</source>
        <translation>ou mon propre mot :</translation>
    </message>
    <message>
        <source>Next time I would like</source>
        <translation>La prochaine fois, j’aimerais</translation>
    </message>
    <message>
        <source>How may my name appear?</source>
        <translation>Comment mon nom peut-il figurer ?</translation>
    </message>
    <message>
        <source>It is my name. I can change my mind on any day, and say nothing about why.</source>
        <translation>C’est mon nom. Je peux changer d’avis n’importe quand, sans dire pourquoi.</translation>
    </message>
    <message>
        <source>Until I say otherwise: my name in our group, “a member” everywhere else.</source>
        <translation>Tant que je ne dis rien d’autre : mon nom dans notre groupe, « un membre » partout ailleurs.</translation>
    </message>
    <message>
        <source>Tick one in each row</source>
        <translation>Une case par ligne</translation>
    </message>
    <message>
        <source>in our group:</source>
        <translation>dans notre groupe :</translation>
    </message>
    <message>
        <source>agenda, summary</source>
        <translation>ordre du jour, résumé</translation>
    </message>
    <message>
        <source>in the school:</source>
        <translation>dans l’école :</translation>
    </message>
    <message>
        <source>wall, term summary</source>
        <translation>mur, bilan de période</translation>
    </message>
    <message>
        <source>outside:</source>
        <translation>ailleurs :</translation>
    </message>
    <message>
        <source>other schools, the centre</source>
        <translation>autres écoles, le centre</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Questions to talk about</source>
        <translation>Questions à aborder ensemble</translation>
    </message>
    <message>
        <source>One of these words, if one fits. None of them comes before another.</source>
        <translation>Un de ces mots, si l’un convient. Aucun ne passe avant un autre.</translation>
    </message>
    <message>
        <source>Where are we, in our own words?</source>
        <translation>Où en sommes-nous, avec nos mots ?</translation>
    </message>
    <message>
        <source>What we give our pupils, and what we have ourselves</source>
        <translation>Ce que nous donnons à nos élèves, et ce que nous avons</translation>
    </message>
    <message>
        <source>Our pupils have</source>
        <translation>Nos élèves ont</translation>
    </message>
    <message>
        <source>We have</source>
        <translation>Nous avons</translation>
    </message>
    <message>
        <source>The next small thing</source>
        <translation>La petite chose suivante</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>From one to another</source>
        <translation>D’une personne à une autre</translation>
    </message>
    <message>
        <source>Small enough for both?</source>
        <translation>Assez petit pour les deux ?</translation>
    </message>
    <message>
        <source>smaller first</source>
        <translation>plus petit d’abord</translation>
    </message>
    <message>
        <source>someone in between</source>
        <translation>quelqu’un entre nous</translation>
    </message>
    <message>
        <source>What we saw, and what comes next</source>
        <translation>Ce que nous avons vu, et la suite</translation>
    </message>
    <message>
        <source>{giver} and {receiver}</source>
        <translation>{giver} et {receiver}</translation>
    </message>
    <message>
        <source>We two</source>
        <translation>Nous deux</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>This card belongs to the two of us.</source>
        <translation>Cette carte est à nous deux.</translation>
    </message>
    <message>
        <source>For the calendar of a telephone: point its camera here.</source>
        <translation>Pour le calendrier d’un téléphone : visez ce carré avec son appareil photo.</translation>
    </message>
    <message>
        <source>We celebrate</source>
        <translation>Nous fêtons</translation>
    </message>
    <message>
        <source>Here will stand what we keep, and what was said, of those who like to be named.</source>
        <translation>Ici viendra ce que nous gardons, et ce qui a été dit, de qui aime être nommé.</translation>
    </message>
    <message>
        <source>To keep in a drawer</source>
        <translation>À garder dans un tiroir</translation>
    </message>
    <message>
        <source>Where our records are, and how to get them back</source>
        <translation>Où sont nos données, et comment les retrouver</translation>
    </message>
    <message>
        <source>All that our community keeps is in one file, on one computer. If that computer is lost or broken, a copy brings all of it back.</source>
        <translation>Tout ce que garde notre communauté est dans un seul fichier, sur un seul ordinateur. Si cet ordinateur est perdu ou cassé, une copie ramène tout.</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>Où se trouve le fichier</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation>Copie du</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où elle est</translation>
    </message>
    <message>
        <source>Where the copies are</source>
        <translation>Où sont les copies</translation>
    </message>
    <message>
        <source>In six steps</source>
        <translation>En six étapes</translation>
    </message>
    <message>
        <source>Take the newest copy: its day stands in its name. Put the stick into another computer.</source>
        <translation>Prenez la copie la plus récente : son jour est dans son nom. Mettez la clé dans un autre ordinateur.</translation>
    </message>
    <message>
        <source>Where TLC Desktop is not on that computer, install it from the folder *TLC Desktop* on the stick. It needs no internet, and a guide of two pages lies beside it.</source>
        <translation>Si TLC Desktop n’est pas sur cet ordinateur, installez-le depuis le dossier *TLC Desktop* de la clé. Il ne demande pas d’internet, et un guide de deux pages se trouve à côté.</translation>
    </message>
    <message>
        <source>Copy the file from the stick into your documents. The one on the stick stays as it is.</source>
        <translation>Copiez le fichier de la clé dans vos documents. Celui de la clé reste tel quel.</translation>
    </message>
    <message>
        <source>Look at *Today*: is your last meeting there? If not, try the copy before. What happened since is written again from paper.</source>
        <translation>Regardez *Aujourd’hui* : votre dernière réunion y est-elle ? Sinon, essayez la copie d’avant. Ce qui s’est passé depuis est réécrit d’après le papier.</translation>
    </message>
    <message>
        <source>At once choose *File*, then *Give a copy…*, onto another stick, and write its day above.</source>
        <translation>Choisissez aussitôt *Fichier*, puis *Transmettre une copie…*, vers une autre clé, et écrivez son jour ci-dessus.</translation>
    </message>
    <message>
        <source>Signed for the group</source>
        <translation>Signé pour le groupe</translation>
    </message>
    <message>
        <source>Signed for the school</source>
        <translation>Signé pour l’établissement</translation>
    </message>
    <message>
        <source>Stamp of the school</source>
        <translation>Cachet de l’établissement</translation>
    </message>
    <message>
        <source>Forms for a week without electricity</source>
        <translation>Formulaires pour une semaine sans électricité</translation>
    </message>
    <message>
        <source>To fill in by hand</source>
        <translation>À remplir à la main</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>What they told us</source>
        <translation>Ce qui a été raconté</translation>
    </message>
    <message>
        <source>What they will try</source>
        <translation>Ce qu’ils vont essayer</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this code opens the file: type it in its place. Whoever has this page can open the file, so keep it locked away. A new passphrase needs a new page.</source>
        <translation>Si la phrase secrète est oubliée, ce code ouvre le fichier : saisissez-le à sa place. Qui a cette page peut ouvrir le fichier : gardez-la sous clé. Une nouvelle phrase secrète demande une nouvelle page.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten</source>
        <translation>Si la phrase secrète est oubliée</translation>
    </message>
    <message>
        <source>A backup goes by itself, once a newer one is made on that day or after it. Each of the others holds it until whoever has it deletes it, or writes a newer copy over it. Copies that were made without this program are not known to it.</source>
        <translation>Une sauvegarde disparaît d’elle-même, dès qu’une plus récente est faite ce jour-là ou après. Chacun des autres le garde jusqu’à ce que la personne qui l’a le supprime, ou l’écrase par une copie plus récente. Les copies faites sans ce programme ne lui sont pas connues.</translation>
    </message>
    <message>
        <source>{file} · a backup of {day} that goes on {end}</source>
        <translation>{file} · une sauvegarde du {day} qui disparaît le {end}</translation>
    </message>
    <message>
        <source>Backups are made by themselves, in the program’s own folder on that computer. To have it all as it was at one of them: *File*, then *Backups*, choose it, then *Bring back…*. Where the file does not open, the first screen shows the newest.</source>
        <translation>Des sauvegardes se font d’elles-mêmes, dans le dossier du programme sur cet ordinateur. Pour tout retrouver comme c’était à l’une d’elles : *Fichier*, puis *Sauvegardes*, choisissez-la, puis *Faire revenir…*. Si le fichier ne s’ouvre pas, le premier écran montre les plus récentes.</translation>
    </message>
    <message>
        <source>Start TLC Desktop, choose *Open a file…* on its first screen, and then the file.</source>
        <translation>Lancez TLC Desktop, choisissez *Ouvrir un fichier…* sur son premier écran, puis le fichier.</translation>
    </message>
    <message>
        <source>Where a passphrase is asked for, type it, or the code above.</source>
        <translation>Si une phrase secrète est demandée, saisissez-la, ou le code ci-dessus.</translation>
    </message>
    <message>
        <source>may hold it: it cannot be looked into without the passphrase of that day</source>
        <translation>le contient peut-être : on ne peut pas y regarder sans la phrase secrète de ce jour-là</translation>
    </message>
</context>
<context>
    <name>SaidEditor</name>
    <message>
        <source>Change what was said</source>
        <translation>Changer ce qui a été dit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Take the name off this for ever?</source>
        <translation>Ne plus conserver le nom ?</translation>
    </message>
    <message>
        <source>The words stay. Who said them goes out of this file for good, and steps before this can no longer be undone.</source>
        <translation>Les mots restent. Qui les a dits quitte ce fichier pour de bon, et les étapes d’avant ne pourront plus être annulées.</translation>
    </message>
    <message>
        <source>Do not keep the name</source>
        <translation>Ne pas conserver le nom</translation>
    </message>
    <message>
        <source>What was said is in the bin.</source>
        <translation>Ce qui a été dit est dans la corbeille.</translation>
    </message>
</context>
<context>
    <name>SaidPanel</name>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Ideas, questions, decisions, thanks: one line each, and Enter.</source>
        <translation>Idées, questions, décisions, mercis : chaque fois une ligne, puis Entrée.</translation>
    </message>
    <message>
        <source>Kept: {kind}</source>
        <translation>Gardé&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>What was said after</source>
        <translation>Ce qui a été dit après</translation>
    </message>
    <message>
        <source>Kept among the try-outs.</source>
        <translation>Gardé parmi les essais.</translation>
    </message>
</context>
<context>
    <name>SaidFinder</name>
    <message>
        <source>Find in what was said</source>
        <translation>Chercher dans ce qui a été dit</translation>
    </message>
</context>
<context>
    <name>SaidTurning</name>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>It stands among the try-outs now.</source>
        <translation>C’est maintenant parmi les essais.</translation>
    </message>
</context>
<context>
    <name>SampleStrip</name>
    <message>
        <source>This circle is invented. Look around in it as you like.</source>
        <translation>Ce cercle est inventé, pour découvrir le programme.</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>Enlever l’exemple</translation>
    </message>
    <message>
        <source>Start my own circle</source>
        <translation>Créer le mien</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>point de l’ordre du jour</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idée</translation>
    </message>
    <message>
        <source>try-out</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>story</source>
        <translation>histoire</translation>
    </message>
    <message>
        <source>term</source>
        <translation>période</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>A word, or the beginning of one</source>
        <translation>Un mot, ou son début</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>These are the newest. Type one more word to get fewer.</source>
        <translation>Voici les plus récents. Un mot de plus réduit la liste.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout retrouver</translation>
    </message>
    <message>
        <source>People, meetings and what was said in them, ideas, try-outs and their stories, terms. A few letters are enough.</source>
        <translation>Les collègues, les réunions et ce qui s’y est dit, les idées, les essais et leurs histoires, les périodes. Quelques lettres suffisent.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Nothing here has {words}. Perhaps fewer letters?</source>
        <translation>Rien ici ne contient {words}. Peut-être avec moins de lettres ?</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocole</translation>
    </message>
    <message>
        <source>class visit</source>
        <translation>visite de classe</translation>
    </message>
    <message>
        <source>step from one to another</source>
        <translation>étape d’une personne à une autre</translation>
    </message>
    <message>
        <source>our journey</source>
        <translation>notre chemin</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>idée reçue</translation>
    </message>
    <message>
        <source>support</source>
        <translation>soutien</translation>
    </message>
    <message>
        <source>something found</source>
        <translation>trouvaille</translation>
    </message>
    <message>
        <source>somebody who knows</source>
        <translation>quelqu’un qui sait</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Our own word</source>
        <translation>Notre propre mot</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Name of the community</source>
        <translation>Nom de la communauté</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Directorate, for letters</source>
        <translation>Académie ou direction, pour les courriers</translation>
    </message>
    <message>
        <source>Administration, for letters</source>
        <translation>Inspection, pour les courriers</translation>
    </message>
    <message>
        <source>The old name stays until there is another one.</source>
        <translation>L’ancien nom reste tant qu’il n’y en a pas d’autre.</translation>
    </message>
    <message>
        <source>What the group calls itself</source>
        <translation>Comment le groupe se nomme</translation>
    </message>
    <message>
        <source>Language of what is printed</source>
        <translation>Langue de ce qui est imprimé</translation>
    </message>
    <message>
        <source>Digits, in Arabic text</source>
        <translation>Chiffres, dans le texte arabe</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>La semaine commence le</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Jours de repos</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Lists in Arabic</source>
        <translation>Listes en arabe</translation>
    </message>
    <message>
        <source>sorted without “ال”</source>
        <translation>triées sans «&#xa0;ال&#xa0;»</translation>
    </message>
    <message>
        <source>sorted with “ال”</source>
        <translation>triées avec «&#xa0;ال&#xa0;»</translation>
    </message>
    <message>
        <source>circle of teachers</source>
        <translation>cercle d’enseignants</translation>
    </message>
    <message>
        <source>This window, on this computer</source>
        <translation>Cette fenêtre, sur cet ordinateur</translation>
    </message>
    <message>
        <source>The community</source>
        <translation>La communauté</translation>
    </message>
    <message>
        <source>Hijri date</source>
        <translation>Date hégirienne</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>n’est pas montrée</translation>
    </message>
    <message>
        <source>beside the other date</source>
        <translation>à côté de l’autre date</translation>
    </message>
    <message>
        <source>It is the date of the Umm al-Qura calendar. Where the month begins when the new moon is seen, it may differ by a day.</source>
        <translation>C’est la date du calendrier Umm al-Qura. Là où le mois commence à la vue du croissant, elle peut différer d’un jour.</translation>
    </message>
    <message>
        <source>Times of the day</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>a day earlier: today is {date}</source>
        <translation>un jour plus tôt : aujourd’hui, {date}</translation>
    </message>
    <message>
        <source>a day later: today is {date}</source>
        <translation>un jour plus tard : aujourd’hui, {date}</translation>
    </message>
    <message>
        <source>Time zone, for calendars</source>
        <translation>Fuseau horaire, pour les calendriers</translation>
    </message>
    <message>
        <source>as on this computer: {place}</source>
        <translation>comme sur cet ordinateur : {place}</translation>
    </message>
    <message>
        <source>The next meeting, for telephones</source>
        <translation>La prochaine réunion, pour les téléphones</translation>
    </message>
    <message>
        <source>not on paper</source>
        <translation>pas sur papier</translation>
    </message>
    <message>
        <source>a code at the foot of agenda and summary</source>
        <translation>un code au pied des pages de réunion</translation>
    </message>
    <message>
        <source>Where this file and its copies lie, in your words</source>
        <translation>Où se trouvent ce fichier et ses copies, avec vos mots</translation>
    </message>
    <message>
        <source>The laptop in the staff room; a blue stick</source>
        <translation>L’ordinateur de la salle des profs ; une clé bleue</translation>
    </message>
    <message>
        <source>Summary of a meeting, on paper</source>
        <translation>Compte rendu d’une réunion, sur papier</translation>
    </message>
    <message>
        <source>nothing to sign</source>
        <translation>rien à signer</translation>
    </message>
    <message>
        <source>with lines to sign and room for the stamp</source>
        <translation>avec des lignes à signer et la place du cachet</translation>
    </message>
    <message>
        <source>Print where our records are</source>
        <translation>Imprimer où sont nos données</translation>
    </message>
    <message>
        <source>Passphrase of this file</source>
        <translation>Phrase secrète de ce fichier</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Summary of a term</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Who tried what</source>
        <translation>Qui a essayé quoi</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille d’accueil</translation>
    </message>
    <message>
        <source>Meetings of the term</source>
        <translation>Réunions de la période</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Nos accords</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Feuille de conduite</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mon plan</translation>
    </message>
    <message>
        <source>What will I say?</source>
        <translation>Que vais-je dire ?</translation>
    </message>
    <message>
        <source>Class visit</source>
        <translation>Visite de classe</translation>
    </message>
    <message>
        <source>What we need</source>
        <translation>Nos besoins</translation>
    </message>
    <message>
        <source>Asking for a room</source>
        <translation>Demande de salle</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Une invitation</translation>
    </message>
    <message>
        <source>Think slip</source>
        <translation>Pour réfléchir</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>C’était comment ?</translation>
    </message>
    <message>
        <source>How names appear</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Questions to talk about</source>
        <translation>Questions à aborder</translation>
    </message>
    <message>
        <source>For the two</source>
        <translation>Pour les deux</translation>
    </message>
    <message>
        <source>Idea cards</source>
        <translation>Cartes d’idées</translation>
    </message>
    <message>
        <source>Everything for it</source>
        <translation>Tout pour elle</translation>
    </message>
    <message>
        <source>We celebrate</source>
        <translation>Nous fêtons</translation>
    </message>
    <message>
        <source>Our records</source>
        <translation>Nos données</translation>
    </message>
    <message>
        <source>Blank forms</source>
        <translation>Formulaires vierges</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>What you typed last is not saved yet</source>
        <translation>Ce que vous venez d’écrire n’est pas encore enregistré</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
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
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Try-outs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>Our year</source>
        <translation>Notre année</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>TLC Desktop</source>
        <translation>TLC Desktop</translation>
    </message>
    <message>
        <source>A helper for your circle of teachers</source>
        <translation>Un outil pour votre cercle d’enseignants</translation>
    </message>
    <message>
        <source>Everything stays on this computer. It never goes online.</source>
        <translation>Tout reste sur cet ordinateur. Rien ne va jamais en ligne.</translation>
    </message>
    <message>
        <source>What do you call your community?</source>
        <translation>Comment s’appelle votre communauté&#xa0;?</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Or open again</source>
        <translation>Ou rouvrir</translation>
    </message>
    <message>
        <source>Look at a sample circle</source>
        <translation>Voir un cercle d’exemple</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Any name will do; it can be changed later.</source>
        <translation>Tout nom convient&#xa0;; il pourra changer plus tard.</translation>
    </message>
    <message>
        <source>Back to “{community}”</source>
        <translation>Retour à « {community} »</translation>
    </message>
</context>
<context>
    <name>StateMenu</name>
    <message>
        <source>State: {state}</source>
        <translation>État&#xa0;: {state}</translation>
    </message>
    <message>
        <source>nobody tries it yet</source>
        <translation>personne ne l’essaie encore</translation>
    </message>
    <message>
        <source>somebody is at it</source>
        <translation>quelqu’un s’y est mis</translation>
    </message>
    <message>
        <source>changed to fit our classes</source>
        <translation>changée pour nos classes</translation>
    </message>
    <message>
        <source>we do it, and go on</source>
        <translation>on la fait, et on continue</translation>
    </message>
    <message>
        <source>it may come back</source>
        <translation>elle peut revenir</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Say what it is</source>
        <translation>Dire ce que c’est</translation>
    </message>
    <message>
        <source>Put back from the bin</source>
        <translation>retour de la corbeille</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>ajouter des collègues</translation>
    </message>
    <message>
        <source>Change a colleague’s page</source>
        <translation>page d’un ou une collègue</translation>
    </message>
    <message>
        <source>Change a name</source>
        <translation>changer un nom</translation>
    </message>
    <message>
        <source>Change who is with us</source>
        <translation>qui est avec nous</translation>
    </message>
    <message>
        <source>Write a private note</source>
        <translation>note privée</translation>
    </message>
    <message>
        <source>Say who facilitates</source>
        <translation>animation</translation>
    </message>
    <message>
        <source>Delete colleague</source>
        <translation>retirer un ou une collègue</translation>
    </message>
    <message>
        <source>Change how a name may appear</source>
        <translation>comment un nom peut apparaître</translation>
    </message>
    <message>
        <source>Change the day somebody told us</source>
        <translation>date du choix donné</translation>
    </message>
    <message>
        <source>Add credit</source>
        <translation>ajouter qui y a pris part</translation>
    </message>
    <message>
        <source>Take credit away</source>
        <translation>enlever qui y a pris part</translation>
    </message>
    <message>
        <source>Say where an idea came from</source>
        <translation>source d’une idée</translation>
    </message>
    <message>
        <source>Take a link away</source>
        <translation>enlever un lien</translation>
    </message>
    <message>
        <source>Note an idea built on this</source>
        <translation>idée prolongée</translation>
    </message>
    <message>
        <source>Make a find an idea</source>
        <translation>trouvaille devenue idée</translation>
    </message>
    <message>
        <source>Park a find</source>
        <translation>trouvaille au parking à idées</translation>
    </message>
    <message>
        <source>Delete find</source>
        <translation>supprimer une trouvaille</translation>
    </message>
    <message>
        <source>Note an idea</source>
        <translation>noter une idée</translation>
    </message>
    <message>
        <source>Note a find</source>
        <translation>noter une trouvaille</translation>
    </message>
    <message>
        <source>Delete idea</source>
        <translation>supprimer une idée</translation>
    </message>
    <message>
        <source>Change the state of an idea</source>
        <translation>état d’une idée</translation>
    </message>
    <message>
        <source>Write a try-out</source>
        <translation>écrire un essai</translation>
    </message>
    <message>
        <source>Edit idea</source>
        <translation>modifier une idée</translation>
    </message>
    <message>
        <source>Choose where an idea comes from</source>
        <translation>source d’une idée</translation>
    </message>
    <message>
        <source>Choose when an idea was said</source>
        <translation>date d’une idée</translation>
    </message>
    <message>
        <source>Write the summary</source>
        <translation>écrire le compte rendu</translation>
    </message>
    <message>
        <source>Say how long we were interrupted</source>
        <translation>temps d’interruption</translation>
    </message>
    <message>
        <source>Add agenda item</source>
        <translation>ajouter un point</translation>
    </message>
    <message>
        <source>Move agenda item</source>
        <translation>déplacer un point</translation>
    </message>
    <message>
        <source>Say who came</source>
        <translation>qui est venu</translation>
    </message>
    <message>
        <source>Say which guests came</source>
        <translation>quelles personnes invitées sont venues</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>modifier une réunion</translation>
    </message>
    <message>
        <source>Say who does what</source>
        <translation>qui fait quoi</translation>
    </message>
    <message>
        <source>Keep an answer</source>
        <translation>garder une réponse</translation>
    </message>
    <message>
        <source>Add a story line</source>
        <translation>ajouter à l’histoire</translation>
    </message>
    <message>
        <source>Edit agenda item</source>
        <translation>modifier un point</translation>
    </message>
    <message>
        <source>Say who brought it</source>
        <translation>qui a proposé le point</translation>
    </message>
    <message>
        <source>Say what became of an item</source>
        <translation>suite d’un point</translation>
    </message>
    <message>
        <source>Put into the parking place</source>
        <translation>mettre au parking à idées</translation>
    </message>
    <message>
        <source>Bring an item onto the agenda</source>
        <translation>point mis à l’ordre du jour</translation>
    </message>
    <message>
        <source>Remove agenda item</source>
        <translation>retirer un point</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>prévoir une réunion</translation>
    </message>
    <message>
        <source>Enter a meeting that took place</source>
        <translation>noter une réunion passée</translation>
    </message>
    <message>
        <source>Add try-out</source>
        <translation>ajouter un essai</translation>
    </message>
    <message>
        <source>Edit what was said</source>
        <translation>modifier ce qui a été dit</translation>
    </message>
    <message>
        <source>Remove what was said</source>
        <translation>retirer ce qui a été dit</translation>
    </message>
    <message>
        <source>Add idea</source>
        <translation>ajouter une idée</translation>
    </message>
    <message>
        <source>Write down what was said</source>
        <translation>noter ce qui a été dit</translation>
    </message>
    <message>
        <source>Agree the agenda</source>
        <translation>convenir de l’ordre du jour</translation>
    </message>
    <message>
        <source>Close meeting</source>
        <translation>terminer la réunion</translation>
    </message>
    <message>
        <source>Open meeting again</source>
        <translation>rouvrir la réunion</translation>
    </message>
    <message>
        <source>Delete meeting</source>
        <translation>supprimer une réunion</translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>prévoir l’année</translation>
    </message>
    <message>
        <source>Write what we agreed</source>
        <translation>écrire ce qui est convenu</translation>
    </message>
    <message>
        <source>Correct what we agreed</source>
        <translation>corriger ce qui est convenu</translation>
    </message>
    <message>
        <source>Delete agreement</source>
        <translation>supprimer un accord</translation>
    </message>
    <message>
        <source>Make the two terms</source>
        <translation>créer les deux périodes</translation>
    </message>
    <message>
        <source>Add term</source>
        <translation>ajouter une période</translation>
    </message>
    <message>
        <source>Rename term</source>
        <translation>renommer une période</translation>
    </message>
    <message>
        <source>Change days of term</source>
        <translation>jours d’une période</translation>
    </message>
    <message>
        <source>Write what we are asking</source>
        <translation>question de la période</translation>
    </message>
    <message>
        <source>Delete term</source>
        <translation>supprimer une période</translation>
    </message>
    <message>
        <source>Ask how it went</source>
        <translation>demander comment ça s’est passé</translation>
    </message>
    <message>
        <source>Add find</source>
        <translation>ajouter une trouvaille</translation>
    </message>
    <message>
        <source>Note that I asked</source>
        <translation>noter que j’ai demandé</translation>
    </message>
    <message>
        <source>Note who brought it up</source>
        <translation>noter que la personne en a reparlé</translation>
    </message>
    <message>
        <source>Edit try-out</source>
        <translation>modifier un essai</translation>
    </message>
    <message>
        <source>Choose a follow-up friend</source>
        <translation>choisir un binôme</translation>
    </message>
    <message>
        <source>Choose when to talk about it</source>
        <translation>date pour en parler</translation>
    </message>
    <message>
        <source>Link to an idea</source>
        <translation>lier à une idée</translation>
    </message>
    <message>
        <source>Delete try-out</source>
        <translation>supprimer un essai</translation>
    </message>
    <message>
        <source>Add to the story</source>
        <translation>ajouter à l’histoire</translation>
    </message>
    <message>
        <source>Edit the story</source>
        <translation>modifier l’histoire</translation>
    </message>
    <message>
        <source>Delete from the story</source>
        <translation>supprimer de l’histoire</translation>
    </message>
    <message>
        <source>Take the sample away</source>
        <translation>Enlever l’exemple</translation>
    </message>
    <message>
        <source>Make the three terms</source>
        <translation>créer les trois périodes</translation>
    </message>
    <message>
        <source>Change the holidays</source>
        <translation>changer les jours fériés</translation>
    </message>
    <message>
        <source>Fit the minutes to the time</source>
        <translation>ajuster les minutes au temps</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Commencer la réunion</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Passer à la suite</translation>
    </message>
    <message>
        <source>Go to another part</source>
        <translation>Aller à une autre partie</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Note an interruption</source>
        <translation>Noter une interruption</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Give five more minutes</source>
        <translation>Donner cinq minutes de plus</translation>
    </message>
    <message>
        <source>Fit the rest</source>
        <translation>Répartir le reste</translation>
    </message>
    <message>
        <source>Choose a protocol</source>
        <translation>choisir un protocole</translation>
    </message>
    <message>
        <source>Add a protocol</source>
        <translation>ajouter un protocole</translation>
    </message>
    <message>
        <source>Take a protocol</source>
        <translation>prendre un protocole</translation>
    </message>
    <message>
        <source>Change a protocol</source>
        <translation>changer un protocole</translation>
    </message>
    <message>
        <source>Copy a protocol</source>
        <translation>copier un protocole</translation>
    </message>
    <message>
        <source>Delete protocol</source>
        <translation>supprimer un protocole</translation>
    </message>
    <message>
        <source>Make one of two colleagues</source>
        <translation>Réunir deux collègues en un</translation>
    </message>
    <message>
        <source>Say who found it</source>
        <translation>Dire qui l’a trouvé</translation>
    </message>
    <message>
        <source>Change something found</source>
        <translation>Modifier une trouvaille</translation>
    </message>
    <message>
        <source>Bring something found to a meeting</source>
        <translation>Apporter une trouvaille à une réunion</translation>
    </message>
    <message>
        <source>Say whether something found may be copied</source>
        <translation>Dire si une trouvaille peut être copiée</translation>
    </message>
    <message>
        <source>Add a step from one to another</source>
        <translation>Ajouter une étape d’une personne à une autre</translation>
    </message>
    <message>
        <source>Change a step from one to another</source>
        <translation>Changer une étape d’une personne à une autre</translation>
    </message>
    <message>
        <source>Say that a step is small enough</source>
        <translation>Dire qu’une étape est assez petite</translation>
    </message>
    <message>
        <source>Ask someone in between</source>
        <translation>Passer par quelqu’un entre les deux</translation>
    </message>
    <message>
        <source>Delete a step from one to another</source>
        <translation>Supprimer une étape d’une personne à une autre</translation>
    </message>
    <message>
        <source>Change the school’s bells</source>
        <translation>Changer les horaires de l’école</translation>
    </message>
    <message>
        <source>Change a week</source>
        <translation>Changer une semaine</translation>
    </message>
    <message>
        <source>Empty a week</source>
        <translation>Vider une semaine</translation>
    </message>
    <message>
        <source>A week is still so</source>
        <translation>Une semaine est toujours ainsi</translation>
    </message>
    <message>
        <source>The weeks are still so</source>
        <translation>Les semaines sont toujours ainsi</translation>
    </message>
    <message>
        <source>Say where we are</source>
        <translation>Dire où nous en sommes</translation>
    </message>
    <message>
        <source>Change what we said of our journey</source>
        <translation>Modifier ce que nous avons dit de notre chemin</translation>
    </message>
    <message>
        <source>Delete what we said of our journey</source>
        <translation>Supprimer ce que nous avons dit de notre chemin</translation>
    </message>
    <message>
        <source>Take questions</source>
        <translation>Prendre des questions</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Répondre à une question</translation>
    </message>
    <message>
        <source>Take out questions</source>
        <translation>Retirer des questions</translation>
    </message>
    <message>
        <source>Write questions</source>
        <translation>Écrire des questions</translation>
    </message>
    <message>
        <source>Change questions</source>
        <translation>Modifier des questions</translation>
    </message>
    <message>
        <source>Delete questions</source>
        <translation>Supprimer des questions</translation>
    </message>
    <message>
        <source>Write an assumption</source>
        <translation>Noter une idée reçue</translation>
    </message>
    <message>
        <source>Look at an assumption</source>
        <translation>Examiner une idée reçue</translation>
    </message>
    <message>
        <source>Change an assumption</source>
        <translation>Modifier une idée reçue</translation>
    </message>
    <message>
        <source>Delete an assumption</source>
        <translation>Supprimer une idée reçue</translation>
    </message>
    <message>
        <source>Note a request</source>
        <translation>Noter une demande</translation>
    </message>
    <message>
        <source>Change a request</source>
        <translation>Modifier une demande</translation>
    </message>
    <message>
        <source>Delete a request</source>
        <translation>Supprimer une demande</translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation>Noter une promesse</translation>
    </message>
    <message>
        <source>Change a promise</source>
        <translation>Modifier une promesse</translation>
    </message>
    <message>
        <source>Delete a promise</source>
        <translation>Supprimer une promesse</translation>
    </message>
    <message>
        <source>Say to which term a meeting belongs</source>
        <translation>Dire à quelle période appartient une réunion</translation>
    </message>
    <message>
        <source>Count the slips</source>
        <translation>Compter les papiers</translation>
    </message>
    <message>
        <source>Answer a question of my own</source>
        <translation>Répondre à une question pour moi</translation>
    </message>
    <message>
        <source>Choose the words on the slips</source>
        <translation>Choisir les mots des papiers</translation>
    </message>
    <message>
        <source>Choose whether the line is seen</source>
        <translation>Choisir si l’on voit la ligne</translation>
    </message>
    <message>
        <source>Make two ideas one</source>
        <translation>Réunir deux idées</translation>
    </message>
    <message>
        <source>Put a credit right</source>
        <translation>Corriger une attribution</translation>
    </message>
    <message>
        <source>Make it a try-out</source>
        <translation>en faire un essai</translation>
    </message>
    <message>
        <source>Delete class visit</source>
        <translation>supprimer une visite de classe</translation>
    </message>
    <message>
        <source>Plan a class visit</source>
        <translation>prévoir une visite de classe</translation>
    </message>
    <message>
        <source>Choose who visits</source>
        <translation>choisir qui visite</translation>
    </message>
    <message>
        <source>Edit class visit</source>
        <translation>modifier une visite de classe</translation>
    </message>
    <message>
        <source>Hand a file over</source>
        <translation>remettre un fichier</translation>
    </message>
    <message>
        <source>Begin the next school year</source>
        <translation>commencer l’année scolaire suivante</translation>
    </message>
    <message>
        <source>Add somebody who knows</source>
        <translation>Ajouter quelqu’un qui sait</translation>
    </message>
    <message>
        <source>Change what is known of somebody</source>
        <translation>Changer ce qu’on sait de quelqu’un</translation>
    </message>
    <message>
        <source>Delete somebody who knows</source>
        <translation>Supprimer quelqu’un qui sait</translation>
    </message>
    <message>
        <source>Say who knows about an idea</source>
        <translation>Dire qui s’y connaît à propos d’une idée</translation>
    </message>
    <message>
        <source>Take an idea away from who knows</source>
        <translation>Retirer une idée à quelqu’un qui sait</translation>
    </message>
    <message>
        <source>Hand on a copy</source>
        <translation>remettre une copie</translation>
    </message>
    <message>
        <source>Key in what was told</source>
        <translation>Saisir ce qui a été raconté</translation>
    </message>
    <message>
        <source>Key in a plan</source>
        <translation>Saisir un plan</translation>
    </message>
    <message>
        <source>Note that the run sheet is entered</source>
        <translation>Noter que la feuille de conduite est saisie</translation>
    </message>
    <message>
        <source>Bring back an earlier version</source>
        <translation>Faire revenir une version précédente</translation>
    </message>
</context>
<context>
    <name>StoryLine</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What pupils said or did</source>
        <translation>Ce qu’ont fait ou dit les élèves</translation>
    </message>
    <message>
        <source>What surprised me</source>
        <translation>Ce qui m’a surpris</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>More for this line</source>
        <translation>Plus pour cette ligne</translation>
    </message>
    <message>
        <source>Put it into the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>A line of the story is in the bin.</source>
        <translation>Une ligne de l’histoire est dans la corbeille.</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Toutes les parties</translation>
    </message>
    <message>
        <source>What I was already doing</source>
        <translation>Ce que je faisais déjà</translation>
    </message>
</context>
<context>
    <name>StoryPart</name>
    <message>
        <source>What happened, what pupils said, what surprised you…</source>
        <translation>Ce qui s’est passé, les paroles d’élèves, la surprise…</translation>
    </message>
    <message>
        <source>Add to the story</source>
        <translation>Ajouter à l’histoire</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>L’histoire</translation>
    </message>
</context>
<context>
    <name>StripsPanel</name>
    <message>
        <source>Where the items came from</source>
        <translation>De qui vient l’ordre du jour</translation>
    </message>
    <message>
        <source>Time for learning (minutes)</source>
        <translation>Minutes pour apprendre</translation>
    </message>
    <message>
        <source>{planned} of {minutes} minutes</source>
        <translation>{planned} minutes sur {minutes}</translation>
    </message>
    <message>
        <source>{planned} of {minutes} minutes, {more} more than planned</source>
        <translation>{planned} minutes sur {minutes}, {more} de plus que prévu</translation>
    </message>
    <message>
        <source>Fit to the time</source>
        <translation>Ajuster au temps</translation>
    </message>
    <message>
        <source>Share the minutes there are among the items, learning shortened last</source>
        <translation>Répartit les minutes disponibles entre les points&#xa0;; l’apprentissage est raccourci en dernier</translation>
    </message>
    <message>
        <source>The minutes fit now.</source>
        <translation>Les minutes tiennent maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>Even %n minutes for each item are more than there are.</source>
        <translation>
            <numerusform>Même %n minute par point, c’est plus qu’il n’y en a.</numerusform>
            <numerusform>Même %n minutes par point, c’est plus qu’il n’y en a.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minutes for learning, planned</source>
        <translation>Minutes pour apprendre, prévues</translation>
    </message>
    <message>
        <source>Minutes for learning, real</source>
        <translation>Minutes pour apprendre, réelles</translation>
    </message>
    <message>
        <source>Learning intention</source>
        <translation>Intention d’apprentissage</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Where items came from</source>
        <translation>D’où viennent les points</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Avec ses mots</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Ce qu’elle est devenue</translation>
    </message>
    <message>
        <source>Part in it</source>
        <translation>Part prise</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How it grew</source>
        <translation>Comment elle a grandi</translation>
    </message>
    <message>
        <source>From the idea</source>
        <translation>À partir de l’idée</translation>
    </message>
    <message>
        <source>Try-out</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>With which class</source>
        <translation>Avec quelle classe</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Comment cela s’est passé</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Ce qui a été raconté</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Whose agenda</source>
        <translation>À qui est l’ordre du jour</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Who did what for ideas</source>
        <translation>Qui a fait quoi</translation>
    </message>
    <message>
        <source>How ideas grew</source>
        <translation>Comment naissent les idées</translation>
    </message>
    <message>
        <source>Try-outs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui s’est dit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>Smallest first step</source>
        <translation>Le plus petit premier pas</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Comment cela se passe</translation>
    </message>
    <message>
        <source>Works without</source>
        <translation>Marche sans</translation>
    </message>
    <message>
        <source>Not so well</source>
        <translation>Ce qui marche moins bien</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>D’où nous le savons</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Pour en lire plus</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>In the group since</source>
        <translation>Dans le groupe depuis</translation>
    </message>
</context>
<context>
    <name>TermFields</name>
    <message>
        <source>Name of the term</source>
        <translation>Nom de la période</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Please give the term a name.</source>
        <translation>Donnez un nom à la période.</translation>
    </message>
</context>
<context>
    <name>TermFileWindow</name>
    <message>
        <source>made on {day}</source>
        <translation>préparé le {day}</translation>
    </message>
    <message>
        <source>This belongs to somebody else. You can read it; nothing of it is mixed in.</source>
        <translation>Ceci appartient à quelqu’un d’autre. Vous pouvez le lire&#xa0;; rien n’en est mêlé ici.</translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation>Leur raison d’être</translation>
    </message>
    <message>
        <source>What they asked this term</source>
        <translation>Leur question de cette période</translation>
    </message>
    <message>
        <source>Their meetings</source>
        <translation>Leurs réunions</translation>
    </message>
    <message>
        <source>Their ideas</source>
        <translation>Leurs idées</translation>
    </message>
    <message>
        <source>What they tried</source>
        <translation>Ce qu’ils ont essayé</translation>
    </message>
    <message>
        <source>Questions still open</source>
        <translation>Questions encore ouvertes</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>In their own voices</source>
        <translation>Avec leurs propres voix</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
</context>
<context>
    <name>TermPage</name>
    <message>
        <source>Term</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Delete this term</source>
        <translation>Supprimer cette période</translation>
    </message>
    <message>
        <source>Make a file to give to others…</source>
        <translation>Préparer un fichier à transmettre…</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>Imprimer le bilan</translation>
    </message>
    <message>
        <source>Name of the term</source>
        <translation>Nom de la période</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Meetings of this term</source>
        <translation>Réunions de cette période</translation>
    </message>
    <message>
        <source>There is no meeting between these dates yet.</source>
        <translation>Aucune réunion encore dans cette période.</translation>
    </message>
    <message>
        <source>What we are asking this term</source>
        <translation>Notre question de cette période</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Please give the term a name. Until then it keeps this one.</source>
        <translation>Donnez un nom à la période. En attendant, elle garde celui-ci.</translation>
    </message>
    <message>
        <source>The term is in the bin; its meetings stay.</source>
        <translation>La période est dans la corbeille&#xa0;; ses réunions restent.</translation>
    </message>
    <message>
        <source>Our year</source>
        <translation>Notre année</translation>
    </message>
    <message>
        <source>For a calendar…</source>
        <translation>Pour un calendrier…</translation>
    </message>
</context>
<context>
    <name>ThreeTerms</name>
    <message>
        <source>First term {years}</source>
        <translation>1er trimestre {years}</translation>
    </message>
    <message>
        <source>Second term {years}</source>
        <translation>2e trimestre {years}</translation>
    </message>
    <message>
        <source>Third term {years}</source>
        <translation>3e trimestre {years}</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>First term {years}</source>
        <translation>1er semestre {years}</translation>
    </message>
    <message>
        <source>Second term {years}</source>
        <translation>2e semestre {years}</translation>
    </message>
</context>
<context>
    <name>TermsOffer</name>
    <message>
        <source>A meeting belongs to a term by its date. At the end of a term you can print what it brought.</source>
        <translation>Une réunion est rattachée à une période d’après sa date. À la fin de la période, on peut imprimer son bilan.</translation>
    </message>
    <message>
        <source>No terms here yet</source>
        <translation>Pas encore de périodes ici</translation>
    </message>
    <message>
        <source>Make these terms</source>
        <translation>Créer ces périodes</translation>
    </message>
    <message>
        <source>two terms</source>
        <translation>deux semestres</translation>
    </message>
    <message>
        <source>three terms</source>
        <translation>trois trimestres</translation>
    </message>
    <message>
        <source>Our school year has</source>
        <translation>Notre année scolaire compte</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Please write the time like {example}.</source>
        <translation>Écrivez l’heure comme ceci : {example}.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Bonjour, {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Bonjour, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Bonsoir, {name}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
</context>
<context>
    <name>TryOutDetail</name>
    <message>
        <source>The try-out</source>
        <translation>L’essai</translation>
    </message>
    <message>
        <source>What they want to try</source>
        <translation>Ce que l’on veut essayer</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>smallest first step</source>
        <translation>le plus petit premier pas</translation>
    </message>
    <message>
        <source>what I was already doing</source>
        <translation>ce que je faisais déjà</translation>
    </message>
    <message>
        <source>follow-up friend</source>
        <translation>binôme</translation>
    </message>
    <message>
        <source>talk about it on</source>
        <translation>en parler le</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Which idea does it try?</source>
        <translation>Quelle idée essaie-t-on&#xa0;?</translation>
    </message>
    <message>
        <source>The idea that it tries</source>
        <translation>L’idée essayée</translation>
    </message>
    <message>
        <source>Another idea…</source>
        <translation>Une autre idée…</translation>
    </message>
    <message>
        <source>No idea</source>
        <translation>Aucune idée</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>L’histoire</translation>
    </message>
    <message>
        <source>Put it into the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Idea: {title}</source>
        <translation>Idée&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Link it to an idea…</source>
        <translation>Lier à une idée…</translation>
    </message>
    <message>
        <source>The try-out of {name} is in the bin.</source>
        <translation>Un essai est dans la corbeille ({name}).</translation>
    </message>
</context>
<context>
    <name>TryOutForm</name>
    <message>
        <source>Write a try-out</source>
        <translation>Écrire un essai</translation>
    </message>
    <message>
        <source>A try-out belongs to somebody: add the people of the group first.</source>
        <translation>Un essai appartient à quelqu’un : ajoutez d’abord les personnes du groupe.</translation>
    </message>
    <message>
        <source>Whose try-out is it?</source>
        <translation>À qui est cet essai&#xa0;?</translation>
    </message>
    <message>
        <source>What will they try? In their own words</source>
        <translation>Que va-t-on essayer&#xa0;? Avec ses propres mots</translation>
    </message>
    <message>
        <source>One small thing, with one class</source>
        <translation>Une petite chose, avec une classe</translation>
    </message>
    <message>
        <source>With which class</source>
        <translation>Avec quelle classe</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Keep this try-out</source>
        <translation>Garder cet essai</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Ajouter des collègues</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>Choisir un nom</translation>
    </message>
    <message>
        <source>Please choose whose it is.</source>
        <translation>Choisissez à qui est cet essai.</translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>Quelques mots suffisent.</translation>
    </message>
</context>
<context>
    <name>TryOutsPage</name>
    <message>
        <source>Try-outs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Write a try-out</source>
        <translation>Écrire un essai</translation>
    </message>
    <message>
        <source>No try-outs yet</source>
        <translation>Pas encore d’essais</translation>
    </message>
    <message>
        <source>When somebody says “I will try this”, write it here in their words. Their story grows from there.</source>
        <translation>Quand quelqu’un dit « je vais essayer », écrivez-le ici avec ses mots. Son histoire grandit à partir de là.</translation>
    </message>
    <message>
        <source>Write the first try-out</source>
        <translation>Écrire le premier essai</translation>
    </message>
</context>
<context>
    <name>TurnCard</name>
    <message>
        <source>Everyone had a turn</source>
        <translation>Chacun a eu son tour</translation>
    </message>
    <message>
        <source>{name}’s turn</source>
        <translation>Le tour de {name}</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>au sort</translation>
    </message>
    <message>
        <source>newest try-out first</source>
        <translation>le plus récent d’abord</translation>
    </message>
    <message>
        <source>as seated</source>
        <translation>dans l’ordre des places</translation>
    </message>
    <message>
        <source>then {names}</source>
        <translation>puis {names}</translation>
    </message>
    <message>
        <source>the last turn</source>
        <translation>le dernier tour</translation>
    </message>
    <message>
        <source>No try-out just now</source>
        <translation>Pas d’essai en ce moment</translation>
    </message>
    <message>
        <source>{day}: {words}</source>
        <translation>{day} : {words}</translation>
    </message>
</context>
<context>
    <name>TurnFace</name>
    <message>
        <source>Whose turn it is</source>
        <translation>À qui le tour</translation>
    </message>
    <message>
        <source>What happened? One line, and Enter</source>
        <translation>Que s’est-il passé&amp;#xa0;? Une ligne, puis Entrée</translation>
    </message>
    <message>
        <source>How it is going</source>
        <translation>Comment ça se passe</translation>
    </message>
    <message>
        <source>The order of the go-round</source>
        <translation>L’ordre du tour de table</translation>
    </message>
    <message>
        <source>Did you get what you needed?</source>
        <translation>Avez-vous eu ce qu’il vous fallait ?</translation>
    </message>
    <message>
        <source>Another of theirs</source>
        <translation>Un autre de ses essais</translation>
    </message>
    <message>
        <source>To next time</source>
        <translation>Pour la prochaine fois</translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation>Tour suivant</translation>
    </message>
    <message>
        <source>Once more round</source>
        <translation>Encore un tour de table</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Ordre tiré au sort</translation>
    </message>
    <message>
        <source>Newest try-out first</source>
        <translation>L’essai le plus récent d’abord</translation>
    </message>
    <message>
        <source>As seated</source>
        <translation>Dans l’ordre des places</translation>
    </message>
    <message>
        <source>The turn before</source>
        <translation>Le tour d’avant</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>WindowPart</name>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
</context>
<context>
    <name>WordsSide</name>
    <message>
        <source>In the words of whoever said it</source>
        <translation>Avec les mots de la personne qui l’a dite</translation>
    </message>
    <message>
        <source>The idea in words</source>
        <translation>L’idée en mots</translation>
    </message>
    <message>
        <source>Smallest first step</source>
        <translation>Le plus petit premier pas</translation>
    </message>
    <message>
        <source>You do not need</source>
        <translation>Marche sans</translation>
    </message>
    <message>
        <source>How do we know</source>
        <translation>Comment le savons-nous</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>Étapes, une par ligne</translation>
    </message>
    <message>
        <source>What did not go so well</source>
        <translation>Ce qui a moins bien marché</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Pour en lire plus</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où elle vient</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dite le</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>What helps somebody else try it</source>
        <translation>Ce qui aide quelqu’un d’autre à l’essayer</translation>
    </message>
</context>
<context>
    <name>YearForm</name>
    <message>
        <source>Plan the year</source>
        <translation>Prévoir l’année</translation>
    </message>
    <message>
        <source>Title (you can change it later)</source>
        <translation>Titre, à changer plus tard</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>How many meetings</source>
        <translation>Nombre de réunions</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>Start from this agenda</source>
        <translation>Ordre du jour de départ</translation>
    </message>
    <message>
        <source>The days</source>
        <translation>Les jours</translation>
    </message>
    <message>
        <source>Plan these meetings</source>
        <translation>Prévoir ces réunions</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Choose the first day, and the others follow.</source>
        <translation>Choisissez le premier jour, les autres suivent.</translation>
    </message>
    <message>
        <source>Moved to the next working day: {days}.</source>
        <translation>Reporté au prochain jour de classe : {days}.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) planned, from {first} to {last}.</source>
        <translation>
            <numerusform>%n réunion prévue, du {first} au {last}.</numerusform>
            <numerusform>%n réunions prévues, du {first} au {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quel rythme</translation>
    </message>
    <message>
        <source>moves to the next school day</source>
        <translation>passe au jour d’école suivant</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>est sauté</translation>
    </message>
    <message>
        <source>What falls on a weekend or a holiday</source>
        <translation>Ce qui tombe un jour de repos ou férié</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>each month, the first {weekday}</source>
        <translation>chaque mois, le premier {weekday}</translation>
    </message>
    <message>
        <source>each month, the second {weekday}</source>
        <translation>chaque mois, le deuxième {weekday}</translation>
    </message>
    <message>
        <source>each month, the third {weekday}</source>
        <translation>chaque mois, le troisième {weekday}</translation>
    </message>
    <message>
        <source>each month, the fourth {weekday}</source>
        <translation>chaque mois, le quatrième {weekday}</translation>
    </message>
    <message>
        <source>each month, the last {weekday}</source>
        <translation>chaque mois, le dernier {weekday}</translation>
    </message>
    <message>
        <source>Until the term ends</source>
        <translation>Jusqu’à la fin de la période</translation>
    </message>
    <message>
        <source>Left out: {days}.</source>
        <translation>Sautés&#xa0;: {days}.</translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>chaque semaine</numerusform>
            <numerusform>toutes les %n semaines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>No more fits in here: the rest was left out.</source>
        <translation>Il n’y a plus de place ici&#xa0;: le reste a été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>Erase {name} for ever?</source>
        <translation>Effacer {name} pour de bon&#xa0;?</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <source>This page and their try-outs are removed, and the name in the list of what was given to others, from the bin and from undo too. What they said and their ideas stay, without a name. This cannot be undone.</source>
        <translation>Cette page, ses essais et son nom dans la liste de ce qui est sorti disparaissent, aussi de la corbeille et des annulations. Ses paroles et ses idées restent, sans nom conservé. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>The name is also in what others wrote. What should happen to it there?</source>
        <translation>Le nom se trouve aussi dans ce que d’autres ont écrit. Qu’en faire là&#xa0;?</translation>
    </message>
    <message>
        <source>Erased for ever. The name is nowhere in this file any more.</source>
        <translation>Effacé pour de bon. Le nom n’est plus nulle part dans ce fichier.</translation>
    </message>
    <message>
        <source>Erased for good. You left the name in: {places}.</source>
        <translation>Effacé pour de bon. Le nom est laissé dans&#xa0;: {places}.</translation>
    </message>
    <message>
        <source>A blank</source>
        <translation>Un blanc</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Everywhere else</source>
        <translation>Partout ailleurs</translation>
    </message>
    <message>
        <source>Erasing {name}</source>
        <translation>Effacement de {name}</translation>
    </message>
    <message>
        <source>Looking where {name} stands</source>
        <translation>Recherche des endroits où se trouve {name}</translation>
    </message>
    <message>
        <source>Everywhere else, as a single word</source>
        <translation>Partout ailleurs, en un seul mot</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Page PDF</translation>
    </message>
    <message>
        <source>A receipt to hand over, that lists what holds the name still</source>
        <translation>Un reçu à remettre, qui dit ce qui garde encore le nom</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>L’imprimer</translation>
    </message>
    <message>
        <source>Save it as PDF</source>
        <translation>L’enregistrer en PDF</translation>
    </message>
    <message>
        <source>Making the receipt</source>
        <translation>Préparation du reçu</translation>
    </message>
    <message>
        <source>Sending the receipt to the printer</source>
        <translation>Envoi du reçu à l’imprimante</translation>
    </message>
    <message>
        <source>The receipt was sent to the printer.</source>
        <translation>Le reçu a été envoyé à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>PastedLines</name>
    <message>
        <source>Each line becomes one of its own</source>
        <translation>Une ligne, une entrée</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Les ajouter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>ListActs</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied as a table</source>
        <translation>Copié en tableau</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>{titles} is in the bin.</source>
        <translation>Dans la corbeille : {titles}.</translation>
    </message>
    <message>
        <source>{titles} are in the bin.</source>
        <translation>Dans la corbeille : {titles}.</translation>
    </message>
    <message>
        <source>{titles} and others are in the bin.</source>
        <translation>Dans la corbeille : {titles} et d’autres.</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Ordre : {order}</translation>
    </message>
</context>
<context>
    <name>IdeaActs</name>
    <message>
        <source>Print as a handout</source>
        <translation>Imprimer une fiche</translation>
    </message>
</context>
<context>
    <name>TryOutActs</name>
    <message>
        <source>Change the words</source>
        <translation>Modifier les mots</translation>
    </message>
    <message>
        <source>Open its idea</source>
        <translation>Ouvrir son idée</translation>
    </message>
</context>
<context>
    <name>MeetingRows</name>
    <message>
        <source>Coming up</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>School year {start} to {end}</source>
        <translation>Année scolaire {start} à {end}</translation>
    </message>
    <message>
        <source>Plan another like this…</source>
        <translation>Prévoir une réunion comme celle-ci…</translation>
    </message>
    <message>
        <source>Print summary</source>
        <translation>Imprimer le compte rendu</translation>
    </message>
    <message>
        <source>Print agenda</source>
        <translation>Imprimer l’ordre du jour</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>As last time</source>
        <translation>Comme la dernière fois</translation>
    </message>
    <message>
        <source>As in {title}</source>
        <translation>Comme dans {title}</translation>
    </message>
    <message>
        <source>The agenda of {title}, {day}.</source>
        <translation>L’ordre du jour de {title}, {day}.</translation>
    </message>
</context>
<context>
    <name>SaidActs</name>
    <message>
        <source>Something else…</source>
        <translation>Autre chose…</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Modifier les mots</translation>
    </message>
    <message>
        <source>In the order said</source>
        <translation>Dans l’ordre où c’est dit</translation>
    </message>
    <message>
        <source>Kind by kind</source>
        <translation>Genre par genre</translation>
    </message>
</context>
<context>
    <name>GoesOn</name>
    <message>
        <source>went on already</source>
        <translation>déjà reporté</translation>
    </message>
    <message>
        <source>Waiting from earlier meetings:</source>
        <translation>En attente depuis des réunions précédentes :</translation>
    </message>
    <message>
        <source>What became of “{title}”</source>
        <translation>Ce qu’est devenu « {title} »</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>next time</source>
        <translation>prochaine fois</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>pour plus tard</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>abandonné</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) come again by themselves.</source>
        <translation>
            <numerusform>%n partie revient d’elle-même.</numerusform>
            <numerusform>%n parties reviennent d’elles-mêmes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BesidePanel</name>
    <message>
        <source>Learning intention</source>
        <translation>Intention d’apprentissage</translation>
    </message>
    <message>
        <source>We want to find out…</source>
        <translation>Nous voulons découvrir…</translation>
    </message>
    <message>
        <source>What it is for, and who does what</source>
        <translation>À quoi elle sert, et qui fait quoi</translation>
    </message>
    <message>
        <source>Say who does what</source>
        <translation>Dire qui fait quoi</translation>
    </message>
    <message>
        <source>Write down what is said</source>
        <translation>Noter ce qui se dit</translation>
    </message>
    <message>
        <source>The agenda</source>
        <translation>L’ordre du jour</translation>
    </message>
</context>
<context>
    <name>NextDate</name>
    <message>
        <source>Next time</source>
        <translation>La prochaine fois</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>La voir</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>La prévoir</translation>
    </message>
    <message>
        <source>Its day, if it shall be planned now</source>
        <translation>Son jour, si elle doit être prévue maintenant</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
</context>
<context>
    <name>EverybodyCame</name>
    <message>
        <source>Who came</source>
        <translation>Qui est là</translation>
    </message>
    <message>
        <source>Everybody came</source>
        <translation>Tout le monde est venu</translation>
    </message>
    <message>
        <source>except</source>
        <translation>sauf</translation>
    </message>
    <message>
        <source>or by name</source>
        <translation>ou par leur nom</translation>
    </message>
    <message>
        <source>Choose names</source>
        <translation>Choisir des noms</translation>
    </message>
</context>
<context>
    <name>IdeasPart</name>
    <message>
        <source>suggested it</source>
        <translation>l’a proposée</translation>
    </message>
    <message>
        <source>built on it</source>
        <translation>l’a prolongée</translation>
    </message>
    <message>
        <source>adapted it</source>
        <translation>l’a adaptée</translation>
    </message>
    <message>
        <source>tried it first</source>
        <translation>l’a essayée en premier</translation>
    </message>
    <message>
        <source>inspired it</source>
        <translation>l’a inspirée</translation>
    </message>
    <message>
        <source>{part}, with {names}</source>
        <translation>{part}, avec {names}</translation>
    </message>
    <message>
        <source>Ideas they had a part in</source>
        <translation>Idées où cette personne a une part</translation>
    </message>
    <message>
        <source>More ideas they had a part in</source>
        <translation>Voir plus de ces idées</translation>
    </message>
</context>
<context>
    <name>TryingNow</name>
    <message>
        <source>Trying now</source>
        <translation>À l’essai en ce moment</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {words}</source>
        <translation>Ouvrir {words}</translation>
    </message>
    <message>
        <source>What happened next, in their words</source>
        <translation>La suite, avec ses mots</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>L’histoire</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>{name} will ask</source>
        <translation>{name} demandera</translation>
    </message>
    <message>
        <source>{name} will ask, after {day}</source>
        <translation>{name} demandera, après le {day}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Voir plus</translation>
    </message>
    <message>
        <source>More that they are trying now</source>
        <translation>Voir plus de ce qui est à l’essai</translation>
    </message>
</context>
<context>
    <name>PrivatePart</name>
    <message>
        <source>Your private note</source>
        <translation>Votre note privée</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>C’est moi</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Ce n’est pas moi</translation>
    </message>
    <message>
        <source>The Today page greets you by this name.</source>
        <translation>Aujourd’hui vous salue par ce nom.</translation>
    </message>
    <message>
        <source>never printed, never exported</source>
        <translation>jamais imprimée, jamais transmise</translation>
    </message>
</context>
<context>
    <name>SaidKinds</name>
    <message>
        <source>idea</source>
        <translation>idée</translation>
    </message>
    <message>
        <source>try-out</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>story</source>
        <translation>histoire</translation>
    </message>
</context>
<context>
    <name>SaidFrame</name>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>What was said…</source>
        <translation>Ce qui a été dit…</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Ajouter un nom</translation>
    </message>
</context>
<context>
    <name>SaidHint</name>
    <message>
        <source>Whose try-out is it? Name one person with @.</source>
        <translation>L’essai de qui ? Nommez une personne avec @.</translation>
    </message>
    <message>
        <source>Enter keeps it · Tab the kind · @ a name · Ctrl+Enter whose</source>
        <translation>Entrée la garde · Tab le genre · @ un nom · Ctrl+Entrée à qui</translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
</context>
<context>
    <name>WhoseButton</name>
    <message>
        <source>Whose it is</source>
        <translation>De qui</translation>
    </message>
</context>
<context>
    <name>PillRow</name>
    <message>
        <source>Whose it is</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Take {name} off</source>
        <translation>Retirer {name}</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message>
        <source>Who is meant?</source>
        <translation>De qui s’agit-il ?</translation>
    </message>
    <message>
        <source>{name}: note as a guest</source>
        <translation>{name} : noter comme invité</translation>
    </message>
</context>
<context>
    <name>CatchingLine</name>
    <message>
        <source>Two names begin so: choose one with the arrow keys, or press Enter again.</source>
        <translation>Deux noms commencent ainsi : choisissez avec les flèches, ou appuyez encore sur Entrée.</translation>
    </message>
    <message>
        <source>Name who said it with @, or press Ctrl+Enter: the group.</source>
        <translation>Nommez avec @ qui l’a dit, ou Ctrl+Entrée : du groupe.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>left of %n minute(s)</source>
        <translation>
            <numerusform>restent sur %n minute</numerusform>
            <numerusform>restent sur %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>over by {n} min</source>
        <translation>{n} min de plus</translation>
    </message>
    <message numerus="yes">
        <source>would end {time}, %n minute(s) late</source>
        <translation>
            <numerusform>fin à {time}, %n minute après l’heure</numerusform>
            <numerusform>fin à {time}, %n minutes après l’heure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would end {time}, %n minute(s) early</source>
        <translation>
            <numerusform>fin à {time}, %n minute avant l’heure</numerusform>
            <numerusform>fin à {time}, %n minutes avant l’heure</numerusform>
        </translation>
    </message>
    <message>
        <source>would end {time}, as planned</source>
        <translation>finirait à {time}, comme prévu</translation>
    </message>
    <message numerus="yes">
        <source>took %n minute(s) of {planned}</source>
        <translation>
            <numerusform>a pris %n minute sur {planned}</numerusform>
            <numerusform>a pris %n minutes sur {planned}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountDown</name>
    <message>
        <source>What is left of this part</source>
        <translation>Ce qui reste de cette partie</translation>
    </message>
    <message>
        <source>Minutes and seconds left</source>
        <translation>Minutes et secondes restantes</translation>
    </message>
    <message>
        <source>{left}: {step}</source>
        <translation>{left} : {step}</translation>
    </message>
</context>
<context>
    <name>InTime</name>
    <message>
        <source>In time</source>
        <translation>Dans les temps</translation>
    </message>
    <message>
        <source>Fit the rest</source>
        <translation>Répartir le reste</translation>
    </message>
</context>
<context>
    <name>FitRow</name>
    <message>
        <source>{before}, now {after}</source>
        <translation>{before}, maintenant {after}</translation>
    </message>
</context>
<context>
    <name>FitPanel</name>
    <message>
        <source>Fit the rest</source>
        <translation>Répartir le reste</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Undo takes it back: Ctrl+Z</source>
        <translation>Pour annuler : Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>AgendaColumn</name>
    <message>
        <source>The agenda now</source>
        <translation>L’ordre du jour, maintenant</translation>
    </message>
    <message>
        <source>The meeting’s page</source>
        <translation>La page de la réunion</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>Parties de la réunion</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Ajouter une partie</translation>
    </message>
    <message>
        <source>planned to {time}</source>
        <translation>prévue jusqu’à {time}</translation>
    </message>
    <message>
        <source>What to do with this part</source>
        <translation>Que faire de cette partie</translation>
    </message>
    <message>
        <source>Go to “{title}” now</source>
        <translation>Passer à « {title} » maintenant</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Garder pour plus tard</translation>
    </message>
    <message>
        <source>Title, 10</source>
        <translation>Titre, 10</translation>
    </message>
    <message>
        <source>Title of the part, and its minutes</source>
        <translation>Titre de la partie, et ses minutes</translation>
    </message>
</context>
<context>
    <name>RunButtons</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>5 more minutes</source>
        <translation>5 min de plus</translation>
    </message>
    <message>
        <source>Interruption</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Pour plus tard</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Clore la réunion</translation>
    </message>
    <message>
        <source>What came between</source>
        <translation>Ce qui nous a interrompus</translation>
    </message>
    <message>
        <source>+5</source>
        <translation>+5</translation>
    </message>
</context>
<context>
    <name>HereAgain</name>
    <message>
        <source>Here again</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>The meeting now</source>
        <translation>La réunion, maintenant</translation>
    </message>
    <message>
        <source>All parts are over</source>
        <translation>Toutes les parties sont passées</translation>
    </message>
    <message>
        <source>What is said is still kept; close the meeting when you like.</source>
        <translation>Ce qui se dit est encore gardé ; fermez la réunion quand vous voulez.</translation>
    </message>
    <message>
        <source>the last part</source>
        <translation>la dernière partie</translation>
    </message>
    <message>
        <source>next: {title}</source>
        <translation>ensuite : {title}</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Even two minutes each would end {time}</source>
        <translation>Même à deux minutes chacune, on finirait à {time}</translation>
    </message>
    <message>
        <source>Fit the rest: ends {time}</source>
        <translation>Répartir le reste : fin à {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are left. Learning gives way last, no part below 2.</source>
        <translation>
            <numerusform>Reste %n minute. L’apprentissage cède en dernier, aucune partie sous 2.</numerusform>
            <numerusform>Restent %n minutes. L’apprentissage cède en dernier, aucune partie sous 2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComingBack</name>
    <message>
        <source>Here again: {title}.</source>
        <translation>De retour : {title}.</translation>
    </message>
    <message numerus="yes">
        <source>Here again after %n minute(s): {title}.</source>
        <translation>
            <numerusform>De retour après %n minute : {title}.</numerusform>
            <numerusform>De retour après %n minutes : {title}.</numerusform>
        </translation>
    </message>
    <message>
        <source>These minutes were lost: no power</source>
        <translation>Ces minutes sont perdues : coupure de courant</translation>
    </message>
</context>
<context>
    <name>RingColumn</name>
    <message>
        <source>Everyone heard</source>
        <translation>Chacun a été entendu</translation>
    </message>
    <message>
        <source>Go round</source>
        <translation>Faire un tour</translation>
    </message>
</context>
<context>
    <name>PrivateHead</name>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Private note: there is one</source>
        <translation>Note privée : il y en a une</translation>
    </message>
    <message>
        <source>{note} ({key}): only you see it; on your run sheet alone, never exported.</source>
        <translation>{note} ({key}) : pour vous seule ou seul ; sur votre feuille de conduite seulement, jamais transmise.</translation>
    </message>
</context>
<context>
    <name>PrivateRow</name>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Private notes stay closed while the group sees this window.</source>
        <translation>Les notes privées restent fermées tant que le groupe voit cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>ProtocolChoice</name>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Protocols…</source>
        <translation>Protocoles…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>ProtocolDetail</name>
    <message>
        <source>The protocol</source>
        <translation>Le protocole</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>The question, 8</source>
        <translation>La question, 8</translation>
    </message>
    <message>
        <source>Steps, one a line, each with its minutes</source>
        <translation>Étapes, une par ligne, chacune avec ses minutes</translation>
    </message>
    <message>
        <source>Who does what, one a line</source>
        <translation>Qui fait quoi, un rôle par ligne</translation>
    </message>
    <message>
        <source>Timekeeper: says when a step ends</source>
        <translation>Suivi du temps : dit quand une étape se termine</translation>
    </message>
    <message>
        <source>On the card that everyone sees</source>
        <translation>Sur la carte que tout le monde voit</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Faire une copie</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{title}: a copy</source>
        <translation>{title} : une copie</translation>
    </message>
    <message>
        <source>Print a card</source>
        <translation>Imprimer une carte</translation>
    </message>
</context>
<context>
    <name>Protocols</name>
    <message>
        <source>No steps yet</source>
        <translation>Pas encore d’étapes</translation>
    </message>
    <message>
        <source>{steps}, {minutes}</source>
        <translation>{steps}, {minutes}</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtocolsPage</name>
    <message>
        <source>Protocols</source>
        <translation>Protocoles</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Ways of talking together, step by step; a part of a meeting may use one</source>
        <translation>Des façons de parler ensemble, étape par étape ; un moment de la réunion peut en suivre une</translation>
    </message>
    <message>
        <source>Write our own</source>
        <translation>Écrire le nôtre</translation>
    </message>
    <message>
        <source>Add a protocol</source>
        <translation>Ajouter un protocole</translation>
    </message>
    <message>
        <source>Its title, then Enter</source>
        <translation>Son titre, puis Entrée</translation>
    </message>
    <message>
        <source>Add our own: its title, then Enter</source>
        <translation>Le nôtre : son titre, puis Entrée</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Les nôtres</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>Prêts à servir</translation>
    </message>
</context>
<context>
    <name>ReadyProtocol</name>
    <message>
        <source>A protocol that is ready to use</source>
        <translation>Un protocole prêt à servir</translation>
    </message>
    <message>
        <source>Change it in a copy</source>
        <translation>Le changer dans une copie</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>Sur la carte</translation>
    </message>
</context>
<context>
    <name>StepsRow</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>then {step}</source>
        <translation>puis {step}</translation>
    </message>
    <message numerus="yes">
        <source>{step}: %n minute(s)</source>
        <translation>
            <numerusform>{step} : %n minute</numerusform>
            <numerusform>{step} : %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>agenda</source>
        <translation>l’ordre du jour</translation>
    </message>
    <message>
        <source>part</source>
        <translation>la partie en cours</translation>
    </message>
    <message>
        <source>countdown</source>
        <translation>le temps qui reste</translation>
    </message>
    <message>
        <source>step</source>
        <translation>l’étape</translation>
    </message>
    <message>
        <source>names with what was said</source>
        <translation>les noms avec ce qui a été dit</translation>
    </message>
    <message>
        <source>On the projector</source>
        <translation>Au vidéoprojecteur</translation>
    </message>
    <message>
        <source>Show nothing</source>
        <translation>Ne plus rien montrer</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>What is talked about</source>
        <translation>Ce dont on parle</translation>
    </message>
    <message>
        <source>nothing of what was said</source>
        <translation>rien de ce qui a été dit</translation>
    </message>
    <message>
        <source>On which screen</source>
        <translation>Sur quel écran</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>« {words} »</translation>
    </message>
</context>
<context>
    <name>Miniature</name>
    <message>
        <source>What is on the projector</source>
        <translation>Ce qui est projeté</translation>
    </message>
</context>
<context>
    <name>ProjectorFoot</name>
    <message>
        <source>On the projector</source>
        <translation>Au vidéoprojecteur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>On the projector: {what}</source>
        <translation>Au vidéoprojecteur : {what}</translation>
    </message>
    <message>
        <source>Projector…</source>
        <translation>Vidéoprojecteur…</translation>
    </message>
    <message>
        <source>No projector</source>
        <translation>Pas de vidéoprojecteur</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>On the projector</source>
        <translation>Au vidéoprojecteur</translation>
    </message>
</context>
<context>
    <name>OurYearPage</name>
    <message>
        <source>Our year</source>
        <translation>Notre année</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Année scolaire</translation>
    </message>
    <message>
        <source>Print the term</source>
        <translation>Imprimer la période</translation>
    </message>
    <message>
        <source>Our question: {question}</source>
        <translation>Notre question : {question}</translation>
    </message>
</context>
<context>
    <name>OurYear</name>
    <message>
        <source>{day}: {title}</source>
        <translation>{day} : {title}</translation>
    </message>
</context>
<context>
    <name>AllTerms</name>
    <message>
        <source>Terms</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Ajouter une période</translation>
    </message>
    <message>
        <source>Outside every term: {meetings}</source>
        <translation>Hors période : {meetings}</translation>
    </message>
    <message>
        <source>The next school year…</source>
        <translation>L’année scolaire suivante…</translation>
    </message>
</context>
<context>
    <name>YearAxis</name>
    <message>
        <source>The year</source>
        <translation>L’année</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine réunion</translation>
    </message>
</context>
<context>
    <name>YearLine</name>
    <message>
        <source>Meetings of the year</source>
        <translation>Réunions de l’année</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
</context>
<context>
    <name>InABreak</name>
    <message>
        <source>{meeting} is between two terms. To which does it belong?</source>
        <translation>{meeting} est entre deux périodes. À laquelle appartient-elle ?</translation>
    </message>
</context>
<context>
    <name>Pulse</name>
    <message>
        <source>{slips} {word}</source>
        <translation>{slips} « {word} »</translation>
    </message>
</context>
<context>
    <name>FreePeriodsPage</name>
    <message>
        <source>Free periods</source>
        <translation>Heures libres</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>When are we all free?</source>
        <translation>Quand sommes-nous tous libres ?</translation>
    </message>
    <message>
        <source>Type the school’s bells once, then each colleague’s week.</source>
        <translation>Écrivez une fois les horaires de l’école, puis la semaine de chaque collègue.</translation>
    </message>
    <message>
        <source>The school’s bells</source>
        <translation>Les horaires de l’école</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Personne ici pour l’instant</translation>
    </message>
    <message>
        <source>Add the names of your group first, then type each colleague’s week.</source>
        <translation>Ajoutez d’abord les noms du groupe, puis écrivez la semaine de chaque collègue.</translation>
    </message>
    <message>
        <source>Add names</source>
        <translation>Ajouter des noms</translation>
    </message>
    <message>
        <source>Edit a week</source>
        <translation>Modifier une semaine</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>Toutes les semaines</translation>
    </message>
    <message>
        <source>Plan a meeting then</source>
        <translation>Prévoir une réunion alors</translation>
    </message>
</context>
<context>
    <name>NotKnown</name>
    <message>
        <source>Type a week</source>
        <translation>Écrire une semaine</translation>
    </message>
    <message>
        <source>They are still so</source>
        <translation>Elles sont toujours ainsi</translation>
    </message>
    <message>
        <source>Not typed yet: {names}</source>
        <translation>Pas encore écrites : {names}</translation>
    </message>
    <message>
        <source>The bells or the term changed. Please ask again: {names}</source>
        <translation>Les horaires ou la période ont changé. Demandez de nouveau : {names}</translation>
    </message>
    <message>
        <source>These weeks hold again.</source>
        <translation>Ces semaines valent de nouveau.</translation>
    </message>
</context>
<context>
    <name>WeekPanel</name>
    <message>
        <source>One member’s week</source>
        <translation>La semaine d’un collègue</translation>
    </message>
    <message>
        <source>Whose week</source>
        <translation>La semaine de qui</translation>
    </message>
    <message>
        <source>Periods without a class</source>
        <translation>Les heures sans cours</translation>
    </message>
    <message>
        <source>It is still so</source>
        <translation>C’est toujours ainsi</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à ce que</translation>
    </message>
    <message>
        <source>Empty this week</source>
        <translation>Vider la semaine</translation>
    </message>
    <message>
        <source>Next colleague</source>
        <translation>Collègue suivant</translation>
    </message>
    <message>
        <source>the bells or the term change</source>
        <translation>les horaires ou la période changent</translation>
    </message>
    <message>
        <source>the term changes</source>
        <translation>la période change</translation>
    </message>
    <message>
        <source>we are told otherwise</source>
        <translation>on nous dise autre chose</translation>
    </message>
    <message>
        <source>Tick the periods without a class: click, drag over several, or arrows and Space.</source>
        <translation>Cochez les heures sans cours : un clic, un glissement sur plusieurs, ou les flèches et Espace.</translation>
    </message>
    <message>
        <source>{when}: free</source>
        <translation>{when} : libre</translation>
    </message>
    <message>
        <source>{when}: not free</source>
        <translation>{when} : pas libre</translation>
    </message>
    <message>
        <source>The bells changed after this week was typed. Please ask again.</source>
        <translation>Les horaires ont changé depuis que cette semaine a été écrite. Demandez de nouveau.</translation>
    </message>
    <message>
        <source>This week was typed on {day}, in another term. Please ask again.</source>
        <translation>Cette semaine a été écrite le {day}, dans une autre période. Demandez de nouveau.</translation>
    </message>
    <message>
        <source>The week of {name} is empty, and not known any more.</source>
        <translation>La semaine de {name} est vide, on ne la connaît plus.</translation>
    </message>
</context>
<context>
    <name>BellsPanel</name>
    <message>
        <source>The school’s bells</source>
        <translation>Les horaires de l’école</translation>
    </message>
    <message>
        <source>The periods, one a line</source>
        <translation>Les heures de cours, une par ligne</translation>
    </message>
    <message>
        <source>Keep the bells</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>A name and two times, typed once. When they change, what was free in a period stays with its name, and each week is asked again.</source>
        <translation>Un nom et deux heures, écrits une fois. S’ils changent, ce qui était libre reste avec le nom de l’heure, et chaque semaine est redemandée.</translation>
    </message>
    <message>
        <source>The bells changed: each week stays with the names of its periods, and is asked again.</source>
        <translation>Les horaires ont changé : chaque semaine reste avec les noms de ses heures, et elle est redemandée.</translation>
    </message>
    <message>
        <source>What was free in {periods} comes back when it is typed again.</source>
        <translation>Ce qui était libre en {periods} revient si on l’écrit de nouveau.</translation>
    </message>
    <message>
        <source>What was free in {periods} is back.</source>
        <translation>Ce qui était libre en {periods} est revenu.</translation>
    </message>
    <message>
        <source>The bells are kept.</source>
        <translation>Les horaires sont gardés.</translation>
    </message>
    <message>
        <source>1  07:45 – 08:30
2  08:30 – 09:15
Reading 09:15 – 09:35</source>
        <translation>1  07:45 – 08:30
2  08:30 – 09:15
Lecture 09:15 – 09:35</translation>
    </message>
</context>
<context>
    <name>TwinLine</name>
    <message>
        <source>Is {name} the same person, typed twice? If not, write what each of them teaches.</source>
        <translation>{name} est-ce la même personne, saisie deux fois ? Sinon, écrivez ce que chacun enseigne.</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Regarder les deux</translation>
    </message>
</context>
<context>
    <name>MergeMembers</name>
    <message>
        <source>Was {name} typed twice?</source>
        <translation>{name} : saisi deux fois ?</translation>
    </message>
    <message>
        <source>Both lines become one. All of both stays, and one Undo parts them again.</source>
        <translation>Les deux lignes n’en font plus qu’une. Tout reste, et une seule annulation les sépare à nouveau.</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Choisir quelqu’un</translation>
    </message>
    <message>
        <source>The same person is also</source>
        <translation>La même personne est aussi</translation>
    </message>
    <message>
        <source>The name that stays</source>
        <translation>Le nom qui reste</translation>
    </message>
    <message>
        <source>What comes together</source>
        <translation>Ce qui se réunit</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Les réunir</translation>
    </message>
    <message>
        <source>{name} is in the list once now.</source>
        <translation>{name} n’est plus qu’une fois dans la liste.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>dans la corbeille</translation>
    </message>
    <message>
        <source>Nothing else is kept of them: one line goes.</source>
        <translation>Rien d’autre n’est gardé : une ligne s’en va.</translation>
    </message>
    <message>
        <source>the name in the other letters</source>
        <translation>le nom dans l’autre écriture</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>la matière</translation>
    </message>
    <message>
        <source>room</source>
        <translation>la salle</translation>
    </message>
    <message>
        <source>with us since</source>
        <translation>parmi nous depuis</translation>
    </message>
    <message>
        <source>in their own words</source>
        <translation>avec leurs mots</translation>
    </message>
    <message>
        <source>for your eyes</source>
        <translation>pour vos yeux</translation>
    </message>
    <message>
        <source>facilitates it</source>
        <translation>l’anime</translation>
    </message>
    <message>
        <source>both, then once</source>
        <translation>les deux, puis une fois</translation>
    </message>
    <message>
        <source>those of the name that stays</source>
        <translation>celles du nom qui reste</translation>
    </message>
    <message>
        <source>Free periods</source>
        <translation>Heures libres</translation>
    </message>
</context>
<context>
    <name>DayOff</name>
    <message>
        <source>{day} is on the weekend.</source>
        <translation>{day} est un jour de repos.</translation>
    </message>
    <message>
        <source>{day} is a holiday: {name}.</source>
        <translation>{day} est un jour férié : {name}.</translation>
    </message>
    <message>
        <source>{day} is a holiday.</source>
        <translation>{day} est un jour férié.</translation>
    </message>
</context>
<context>
    <name>AfterPart</name>
    <message>
        <source>After the visit</source>
        <translation>Après la visite</translation>
    </message>
    <message>
        <source>One thing I will try, in the visitor’s words</source>
        <translation>Une chose à essayer, dans les mots de qui visite</translation>
    </message>
    <message>
        <source>One thing I will try, in {visitor}’s words</source>
        <translation>Une chose à essayer, dans les mots de {visitor}</translation>
    </message>
    <message>
        <source>It is a try-out of {name} now.</source>
        <translation>C’est maintenant un essai de {name}.</translation>
    </message>
    <message>
        <source>Make it a try-out</source>
        <translation>En faire un essai</translation>
    </message>
    <message>
        <source>Open the try-out</source>
        <translation>Ouvrir l’essai</translation>
    </message>
    <message>
        <source>what was seen stays on the host’s paper</source>
        <translation>ce qui a été vu reste sur la feuille de qui accueille</translation>
    </message>
</context>
<context>
    <name>FoundVisits</name>
    <message>
        <source>Find in class visits</source>
        <translation>Chercher dans les visites</translation>
    </message>
    <message>
        <source>Class visits</source>
        <translation>Visites de classe</translation>
    </message>
    <message>
        <source>No class visit matches.</source>
        <translation>Aucune visite de classe ne correspond.</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Been</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>Still to say: one thing to try</source>
        <translation>Reste à dire : une chose à essayer</translation>
    </message>
    <message>
        <source>Still to agree: the day</source>
        <translation>Reste à fixer : le jour</translation>
    </message>
    <message>
        <source>Still to choose: what to look at</source>
        <translation>Reste à choisir : quoi regarder</translation>
    </message>
</context>
<context>
    <name>HostChoice</name>
    <message>
        <source>Host</source>
        <translation>Qui accueille</translation>
    </message>
    <message>
        <source>Visitor, as the host chose</source>
        <translation>Qui visite, à son choix</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>Choisir un nom</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>La personne qui accueille</translation>
    </message>
    <message>
        <source>{host} chose this visitor</source>
        <translation>{host} a choisi qui vient</translation>
    </message>
    <message>
        <source>ask first: nothing is kept before</source>
        <translation>demandez d’abord : rien n’est gardé avant</translation>
    </message>
    <message>
        <source>only a host can choose</source>
        <translation>seul qui accueille peut choisir</translation>
    </message>
</context>
<context>
    <name>TryOutTabs</name>
    <message>
        <source>Try-outs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Class visits</source>
        <translation>Visites de classe</translation>
    </message>
    <message>
        <source>Try-outs or class visits</source>
        <translation>Essais ou visites de classe</translation>
    </message>
</context>
<context>
    <name>VisitActs</name>
    <message>
        <source>{host} welcomes {visitor}</source>
        <translation>{host} accueille {visitor}</translation>
    </message>
</context>
<context>
    <name>VisitDetail</name>
    <message>
        <source>The class visit</source>
        <translation>La visite de classe</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>First thing to look at</source>
        <translation>Première chose à regarder</translation>
    </message>
    <message>
        <source>Second thing to look at</source>
        <translation>Deuxième chose à regarder</translation>
    </message>
    <message>
        <source>More for this class visit</source>
        <translation>Plus pour cette visite</translation>
    </message>
    <message>
        <source>Put it into the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>the host’s choice</source>
        <translation>au choix de qui accueille</translation>
    </message>
    <message>
        <source>Two things to look at</source>
        <translation>Deux choses à regarder</translation>
    </message>
    <message>
        <source>A new class visit</source>
        <translation>Une nouvelle visite de classe</translation>
    </message>
    <message>
        <source>A question before, from the host</source>
        <translation>Une question avant, de la personne qui accueille</translation>
    </message>
    <message>
        <source>{visitor} in {host}’s class</source>
        <translation>{visitor} dans la classe de {host}</translation>
    </message>
    <message>
        <source>A question before, from {host}</source>
        <translation>Une question avant, de {host}</translation>
    </message>
    <message>
        <source>Print the host’s sheet</source>
        <translation>Imprimer la feuille de qui accueille</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Class visits</source>
        <translation>Visites de classe</translation>
    </message>
    <message>
        <source>Try-outs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Prévoir une visite</translation>
    </message>
    <message>
        <source>No class visits yet</source>
        <translation>Pas encore de visite de classe</translation>
    </message>
    <message>
        <source>A visit begins with its host, who chooses the visitor and what to look at. What was seen stays on paper.</source>
        <translation>Une visite commence par la personne qui accueille : elle choisit qui vient et quoi regarder. Ce qui a été vu reste sur papier.</translation>
    </message>
    <message>
        <source>Plan the first visit</source>
        <translation>Prévoir la première visite</translation>
    </message>
</context>
<context>
    <name>WhenRow</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Pas encore fixé</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Heure de cours</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>{period}, {time}</source>
        <translation>{period}, {time}</translation>
    </message>
    <message>
        <source>period {number}</source>
        <translation>heure {number}</translation>
    </message>
    <message>
        <source>{name} has no class:</source>
        <translation>{name} n’a pas cours :</translation>
    </message>
    <message>
        <source>{name} has no class then.</source>
        <translation>{name} n’a pas cours à ce moment-là.</translation>
    </message>
    <message>
        <source>{name} has a class then.</source>
        <translation>{name} a cours à ce moment-là.</translation>
    </message>
    <message>
        <source>Free too:</source>
        <translation>Libre aussi :</translation>
    </message>
    <message>
        <source>Free:</source>
        <translation>Libre :</translation>
    </message>
    <message>
        <source>{day}, {period}</source>
        <translation>{day}, {period}</translation>
    </message>
</context>
<context>
    <name>PulseCounts</name>
    <message>
        <source>Unsigned slips, totals only; kept from {fewest} slips on.</source>
        <translation>Papiers sans nom, totaux seulement ; gardés à partir de {fewest} papiers.</translation>
    </message>
</context>
<context>
    <name>SlipsDialog</name>
    <message>
        <source>What the slips said</source>
        <translation>Ce que disent les papiers</translation>
    </message>
    <message>
        <source>How many slips had each word? Nobody’s name is asked.</source>
        <translation>Combien de papiers portent chaque mot ? On ne demande aucun nom.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The totals are kept.</source>
        <translation>Les totaux sont gardés.</translation>
    </message>
</context>
<context>
    <name>MirrorPanel</name>
    <message>
        <source>Three questions for my eyes</source>
        <translation>Trois questions rien que pour moi</translation>
    </message>
    <message>
        <source>After which meeting</source>
        <translation>Après quelle réunion</translation>
    </message>
    <message>
        <source>Where did I draw others in, and where did I push?</source>
        <translation>Où ai-je donné envie, et où ai-je poussé ?</translation>
    </message>
    <message>
        <source>Whose voice did I not hear, and what could make room for it?</source>
        <translation>Quelle voix n’ai-je pas entendue, et qu’est-ce qui lui ferait de la place ?</translation>
    </message>
    <message>
        <source>Whose agenda was it: ours, mine, or somebody else’s?</source>
        <translation>À qui était l’ordre du jour : à nous, à moi, à quelqu’un d’autre ?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Only you see this: never printed, never exported, never on the projector.</source>
        <translation>Pour vous seule ou seul : jamais imprimé, jamais transmis, jamais projeté.</translation>
    </message>
    <message>
        <source>This stays closed while the group sees this window.</source>
        <translation>Ceci reste fermé tant que le groupe voit cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>PulseChoices</name>
    <message>
        <source>The words on the slips</source>
        <translation>Les mots des papiers</translation>
    </message>
    <message>
        <source>The gentlest</source>
        <translation>Le plus doux</translation>
    </message>
    <message>
        <source>The second</source>
        <translation>Le deuxième</translation>
    </message>
    <message>
        <source>The third</source>
        <translation>Le troisième</translation>
    </message>
    <message>
        <source>The roughest</source>
        <translation>Le plus rude</translation>
    </message>
    <message>
        <source>The group chose to see the line through the middle slip of each meeting</source>
        <translation>Le groupe a choisi de voir la ligne qui suit le papier du milieu de chaque réunion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Each puts one word on a slip of paper, unsigned: how did the meeting feel? Slips that are counted keep the words that stood on them.</source>
        <translation>Chacun met un mot sur un papier, sans signer : comment a-t-on vécu la réunion ? Les papiers déjà comptés gardent les mots qu’ils portaient.</translation>
    </message>
</context>
<context>
    <name>PulsePanel</name>
    <message>
        <source>Three questions for my eyes</source>
        <translation>Trois questions rien que pour moi</translation>
    </message>
    <message>
        <source>No slips are counted yet: they are keyed when a meeting is closed.</source>
        <translation>Aucun papier n’est encore compté : on les saisit à la clôture d’une réunion.</translation>
    </message>
    <message>
        <source>{day}: no slips are kept.</source>
        <translation>{day} : aucun papier gardé.</translation>
    </message>
    <message>
        <source>The line follows the middle slip of each meeting.</source>
        <translation>La ligne suit le papier du milieu de chaque réunion.</translation>
    </message>
    <message>
        <source>{day}: {totals}.</source>
        <translation>{day} : {totals}.</translation>
    </message>
    <message>
        <source>Words on the slips</source>
        <translation>Mots des papiers</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>each behind a door of their own</source>
        <translation>chacun derrière sa porte</translation>
    </message>
    <message>
        <source>some of us have begun</source>
        <translation>quelques-uns ont commencé</translation>
    </message>
    <message>
        <source>many of us learn from each other</source>
        <translation>beaucoup apprennent les uns des autres</translation>
    </message>
    <message>
        <source>it is how we work here</source>
        <translation>c’est notre façon de travailler</translation>
    </message>
</context>
<context>
    <name>AnswersPart</name>
    <message>
        <source>Take out what has no answer</source>
        <translation>Retirer ce qui n’a pas de réponse</translation>
    </message>
</context>
<context>
    <name>ReflectionDetail</name>
    <message>
        <source>What we said</source>
        <translation>Ce que nous avons dit</translation>
    </message>
    <message>
        <source>Said by the group on</source>
        <translation>Dit par le groupe le</translation>
    </message>
    <message>
        <source>In one of four words, if one fits</source>
        <translation>Avec un mot sur quatre, si l’un convient</translation>
    </message>
    <message>
        <source>Where we are, in our words</source>
        <translation>Où nous en sommes, avec nos mots</translation>
    </message>
    <message>
        <source>One sentence or two</source>
        <translation>Une phrase ou deux</translation>
    </message>
    <message>
        <source>What shows it, one a line; where it comes from in brackets</source>
        <translation>Ce qui le montre, une chose par ligne, sa source entre parenthèses</translation>
    </message>
    <message>
        <source>Hosts choose freely (class visits, since October)</source>
        <translation>On choisit librement qui l’on accueille (visites de classe, depuis octobre)</translation>
    </message>
    <message>
        <source>The next small thing</source>
        <translation>La petite chose suivante</translation>
    </message>
    <message>
        <source>Questions to talk about, if we like</source>
        <translation>Des questions à discuter, si nous voulons</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Choose questions</source>
        <translation>Choisir des questions</translation>
    </message>
    <message>
        <source>none of the four</source>
        <translation>aucun des quatre</translation>
    </message>
    <message>
        <source>Before that, on {day}: {said}</source>
        <translation>Avant cela, le {day} : {said}</translation>
    </message>
</context>
<context>
    <name>QuestionsDetail</name>
    <message>
        <source>Our own questions</source>
        <translation>Nos propres questions</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What they are good for</source>
        <translation>À quoi elles servent</translation>
    </message>
    <message>
        <source>Questions, one a line</source>
        <translation>Les questions, une par ligne</translation>
    </message>
    <message>
        <source>What did we see that we did not expect?</source>
        <translation>Qu’avons-nous vu que nous n’attendions pas ?</translation>
    </message>
    <message>
        <source>Talk about these now</source>
        <translation>En parler maintenant</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Print blank</source>
        <translation>Imprimer à remplir</translation>
    </message>
</context>
<context>
    <name>AssumptionDetail</name>
    <message>
        <source>What we take for granted</source>
        <translation>Ce que nous tenons pour acquis</translation>
    </message>
    <message>
        <source>What says otherwise</source>
        <translation>Ce qui dit le contraire</translation>
    </message>
    <message>
        <source>Who did it once, and what was different then?</source>
        <translation>Qui l’a fait une fois, et qu’est-ce qui était différent ?</translation>
    </message>
    <message>
        <source>The try-out that tests it</source>
        <translation>L’essai qui la met à l’épreuve</translation>
    </message>
    <message>
        <source>Open the try-out</source>
        <translation>Ouvrir l’essai</translation>
    </message>
    <message>
        <source>Open the meeting where it was said</source>
        <translation>Ouvrir la réunion où cela a été dit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The sentence is kept, never who said it.</source>
        <translation>La phrase est conservée, jamais la personne qui l’a dite.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun encore</translation>
    </message>
</context>
<context>
    <name>SaidTab</name>
    <message>
        <source>Where we are</source>
        <translation>Où nous en sommes</translation>
    </message>
    <message>
        <source>Say where we are</source>
        <translation>Dire où nous en sommes</translation>
    </message>
    <message>
        <source>Where are we? A sentence, then Enter</source>
        <translation>Où en sommes-nous ? Une phrase, puis Entrée</translation>
    </message>
    <message>
        <source>A sentence, then Enter</source>
        <translation>Une phrase, puis Entrée</translation>
    </message>
    <message>
        <source>When the group likes to, it says in its own words where it is. Here it reads later what it said.</source>
        <translation>Quand le groupe le souhaite, il dit avec ses mots où il en est. Ici, il relit plus tard ce qu’il a dit.</translation>
    </message>
</context>
<context>
    <name>AssumptionsTab</name>
    <message>
        <source>“They cannot …”</source>
        <translation>« Ils ne peuvent pas… »</translation>
    </message>
    <message>
        <source>Look at a sentence</source>
        <translation>Examiner une phrase</translation>
    </message>
    <message>
        <source>They cannot …: the sentence, then Enter</source>
        <translation>Ils ne peuvent pas… : la phrase, puis Entrée</translation>
    </message>
    <message>
        <source>The sentence, then Enter</source>
        <translation>La phrase, puis Entrée</translation>
    </message>
    <message>
        <source>What do we all agree that pupils cannot do? Keep the sentence, look for what says otherwise, and try it out.</source>
        <translation>Que croyons-nous tous impossible pour les élèves ? Gardons la phrase, cherchons ce qui dit le contraire, et essayons.</translation>
    </message>
    <message>
        <source>Look at it together</source>
        <translation>L’examiner ensemble</translation>
    </message>
    <message>
        <source>Said in meetings</source>
        <translation>Dit dans des réunions</translation>
    </message>
    <message>
        <source>Said in a meeting on {day}</source>
        <translation>Dit dans une réunion le {day}</translation>
    </message>
    <message>
        <source>A try-out tests it</source>
        <translation>Un essai la met à l’épreuve</translation>
    </message>
</context>
<context>
    <name>QuestionsTab</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Write our own</source>
        <translation>Écrire les nôtres</translation>
    </message>
    <message>
        <source>Our own questions: a title, then Enter</source>
        <translation>Nos propres questions : un titre, puis Entrée</translation>
    </message>
    <message>
        <source>A title, then Enter</source>
        <translation>Un titre, puis Entrée</translation>
    </message>
    <message>
        <source>Talk about these now</source>
        <translation>En parler maintenant</translation>
    </message>
    <message>
        <source>Change them in a copy</source>
        <translation>Les modifier dans une copie</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Les nôtres</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>Prêtes à l’emploi</translation>
    </message>
    <message>
        <source>Print blank</source>
        <translation>Imprimer à remplir</translation>
    </message>
</context>
<context>
    <name>TabbedPage</name>
    <message>
        <source>What to look at</source>
        <translation>Ce que l’on regarde</translation>
    </message>
    <message>
        <source>Our year</source>
        <translation>Notre année</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>Our journey</source>
        <translation>Notre chemin</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>It stays closed while the group sees this window.</source>
        <translation>Cela reste fermé tant que le groupe voit cette fenêtre.</translation>
    </message>
    <message>
        <source>Print for the head</source>
        <translation>Imprimer pour la direction</translation>
    </message>
</context>
<context>
    <name>SupportTold</name>
    <message>
        <source>asked on {day}</source>
        <translation>demandé le {day}</translation>
    </message>
    <message>
        <source>promised on {day}</source>
        <translation>promis le {day}</translation>
    </message>
    <message>
        <source>given on {day}</source>
        <translation>donné le {day}</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>announcements took {minutes}</source>
        <translation>les annonces ont pris {minutes}</translation>
    </message>
    <message>
        <source>{what} {minutes}</source>
        <translation>{what} {minutes}</translation>
    </message>
    <message>
        <source>All {promised} minutes promised were ours.</source>
        <translation>Les {promised} minutes promises ont toutes été à nous.</translation>
    </message>
    <message>
        <source>Of {promised} minutes promised, {ours} were ours; {taken}.</source>
        <translation>Sur {promised} minutes promises, {ours} ont été à nous ; {taken}.</translation>
    </message>
</context>
<context>
    <name>SupportDetail</name>
    <message>
        <source>What we need</source>
        <translation>Ce qu’il nous faut</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>Promis le</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>What else there is to say</source>
        <translation>Ce qu’il y a d’autre à dire</translation>
    </message>
    <message>
        <source>once; for April</source>
        <translation>une fois ; pour avril</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>PromiseDetail</name>
    <message>
        <source>What I promised</source>
        <translation>Ce que j’ai promis</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’elle est devenue</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Choose names</source>
        <translation>Choisir des noms</translation>
    </message>
    <message>
        <source>Or to somebody else</source>
        <translation>Ou à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>the head, the group</source>
        <translation>la direction, le groupe</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jour/mois/année</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>Promis le</translation>
    </message>
    <message>
        <source>Until, if that was said</source>
        <translation>Jusqu’au, si cela a été dit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Only you see it; never printed, never exported.</source>
        <translation>Pour vous uniquement ; jamais imprimée, jamais exportée.</translation>
    </message>
</context>
<context>
    <name>SupportTab</name>
    <message>
        <source>Asked and given</source>
        <translation>Demandé et donné</translation>
    </message>
    <message>
        <source>Note a request</source>
        <translation>Noter une demande</translation>
    </message>
    <message>
        <source>What do we need of the school? Then Enter</source>
        <translation>Que nous faut-il de l’école ? Puis Entrée</translation>
    </message>
    <message>
        <source>What we need, then Enter</source>
        <translation>Ce qu’il nous faut, puis Entrée</translation>
    </message>
    <message>
        <source>Time, cover for a lesson, a room, copies: what the group asked the head for, and what was given.</source>
        <translation>Du temps, un remplacement, une salle, des copies : ce que le groupe a demandé à la direction, et ce qui a été donné.</translation>
    </message>
</context>
<context>
    <name>PromisesTab</name>
    <message>
        <source>What I promised</source>
        <translation>Ce que j’ai promis</translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation>Noter une promesse</translation>
    </message>
    <message>
        <source>What did you promise? Then Enter</source>
        <translation>Qu’avez-vous promis ? Puis Entrée</translation>
    </message>
    <message>
        <source>A promise, then Enter</source>
        <translation>Une promesse, puis Entrée</translation>
    </message>
    <message>
        <source>What you promised, and to whom. Only you see it.</source>
        <translation>Ce que vous avez promis, et à qui. Pour vous uniquement.</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>PeriodChoices</name>
    <message>
        <source>Everyone</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>These two</source>
        <translation>Ces deux</translation>
    </message>
    <message>
        <source>Whose free periods</source>
        <translation>De qui sont les heures libres</translation>
    </message>
    <message>
        <source>The first of the two</source>
        <translation>Le premier des deux</translation>
    </message>
    <message>
        <source>The second of the two</source>
        <translation>Le second des deux</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %n minute(s)</source>
        <translation>
            <numerusform>place pour %n minute</numerusform>
            <numerusform>place pour %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreeTable</name>
    <message>
        <source>everyone</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>both</source>
        <translation>tous deux</translation>
    </message>
    <message>
        <source>{when}. Free: {names}</source>
        <translation>{when}. Libres : {names}</translation>
    </message>
    <message>
        <source>{when}. Free: nobody</source>
        <translation>{when}. Personne n’est libre</translation>
    </message>
    <message>
        <source>Names stand in their order. Point at them for whole names; press a period to plan a meeting in it.</source>
        <translation>Les noms sont dans leur ordre. Pointez-les pour les lire en entier ; cliquez sur une heure pour y prévoir une réunion.</translation>
    </message>
    <message>
        <source>Free periods</source>
        <translation>Heures libres</translation>
    </message>
</context>
<context>
    <name>LinksPart</name>
    <message>
        <source>From one to another</source>
        <translation>D’une personne à une autre</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Une étape</translation>
    </message>
    <message>
        <source>The step is in the bin.</source>
        <translation>L’étape est dans la corbeille.</translation>
    </message>
    <message>
        <source>Both say that this step is small enough.</source>
        <translation>Les deux disent que cette étape est assez petite.</translation>
    </message>
    <message>
        <source>It is two smaller steps now; each is agreed once both have said so.</source>
        <translation>Ce sont maintenant deux étapes plus petites ; chacune est convenue quand les deux l’ont dit.</translation>
    </message>
    <message>
        <source>Print for the two</source>
        <translation>Imprimer pour les deux</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>From one to another</source>
        <translation>D’une personne à une autre</translation>
    </message>
</context>
<context>
    <name>SmallEnough</name>
    <message>
        <source>Is this a small enough step for both?</source>
        <translation>Cette étape est-elle assez petite pour les deux ?</translation>
    </message>
    <message>
        <source>Yes, for both</source>
        <translation>Oui, pour les deux</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petite</translation>
    </message>
    <message>
        <source>Someone in between</source>
        <translation>Quelqu’un entre les deux</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Free with both, {day}, period {period}, {time}:</source>
        <translation>Libre avec les deux, {day}, créneau {period}, {time} :</translation>
    </message>
    <message>
        <source>No free period that both share with a third is known.</source>
        <translation>On ne connaît pas de créneau libre que les deux partagent avec un tiers.</translation>
    </message>
    <message>
        <source>There is nobody here whom it did not pass yet.</source>
        <translation>Il n’y a ici personne par qui l’idée ne soit déjà passée.</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>A step from one to another</source>
        <translation>Une étape d’une personne à une autre</translation>
    </message>
    <message>
        <source>Who gives</source>
        <translation>Qui donne</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>Qui reçoit</translation>
    </message>
    <message>
        <source>What the two do</source>
        <translation>Ce que font les deux</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>What exactly</source>
        <translation>Quoi exactement</translation>
    </message>
    <message>
        <source>One small thing</source>
        <translation>Une petite chose</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Put this step into the bin</source>
        <translation>Mettre cette étape à la corbeille</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keep this step</source>
        <translation>Garder cette étape</translation>
    </message>
    <message>
        <source>What would be small enough for both?</source>
        <translation>Qu’est-ce qui serait assez petit pour les deux ?</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>Choisir un nom</translation>
    </message>
    <message>
        <source>Please choose a name.</source>
        <translation>Choisissez un nom.</translation>
    </message>
</context>
<context>
    <name>LearningLinks</name>
    <message>
        <source>{how}: {giver} to {receiver}</source>
        <translation>{how} : {giver} à {receiver}</translation>
    </message>
    <message>
        <source>agreed for {day}</source>
        <translation>convenu pour le {day}</translation>
    </message>
    <message>
        <source>information</source>
        <translation>information</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>expérience</translation>
    </message>
    <message>
        <source>coaching</source>
        <translation>accompagnement</translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the totals</source>
        <translation>Saisir les totaux</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Today {visitor} is a guest in a class of {host}</source>
        <translation>Aujourd’hui, {visitor} est en visite dans une classe de {host}</translation>
    </message>
    <message>
        <source>Tomorrow {visitor} is a guest in a class of {host}</source>
        <translation>Demain, {visitor} est en visite dans une classe de {host}</translation>
    </message>
    <message>
        <source>Today {giver} and {receiver} take a step together</source>
        <translation>Aujourd’hui, {giver} et {receiver} font un pas ensemble</translation>
    </message>
    <message>
        <source>Tomorrow {giver} and {receiver} take a step together</source>
        <translation>Demain, {giver} et {receiver} font un pas ensemble</translation>
    </message>
    <message>
        <source>The slips of {title} can be typed</source>
        <translation>Les papiers de {title} peuvent être saisis</translation>
    </message>
    <message>
        <source>Something that you promised is for today</source>
        <translation>Quelque chose que vous avez promis est pour aujourd’hui</translation>
    </message>
    <message>
        <source>Something that you promised is for tomorrow</source>
        <translation>Quelque chose que vous avez promis est pour demain</translation>
    </message>
    <message>
        <source>Some free periods are not typed yet</source>
        <translation>Certaines heures libres ne sont pas encore saisies</translation>
    </message>
</context>
<context>
    <name>Finds</name>
    <message>
        <source>name not kept</source>
        <translation>nom non conservé</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>le groupe</translation>
    </message>
    <message>
        <source>Who found it</source>
        <translation>Qui l’a trouvé</translation>
    </message>
</context>
<context>
    <name>WhoseFind</name>
    <message>
        <source>the group</source>
        <translation>le groupe</translation>
    </message>
    <message>
        <source>name not kept</source>
        <translation>nom non conservé</translation>
    </message>
    <message>
        <source>Take the name off this for ever?</source>
        <translation>Retirer le nom pour toujours ?</translation>
    </message>
    <message>
        <source>The words stay. Who found it goes out of this file for good, and steps before this can no longer be undone.</source>
        <translation>Les mots restent. Le nom de la personne sort de ce fichier pour de bon, et les étapes d’avant ne peuvent plus être annulées.</translation>
    </message>
    <message>
        <source>Do not keep the name</source>
        <translation>Ne pas conserver le nom</translation>
    </message>
</context>
<context>
    <name>FindActs</name>
    <message>
        <source>Make it an idea</source>
        <translation>En faire une idée</translation>
    </message>
    <message>
        <source>Bring to the next meeting</source>
        <translation>Apporter à la prochaine réunion</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Mettre au parking à idées</translation>
    </message>
    <message>
        <source>It is on the agenda of {title}, {day}.</source>
        <translation>C’est à l’ordre du jour de {title}, {day}.</translation>
    </message>
    <message>
        <source>It is kept for later, until a meeting takes it up.</source>
        <translation>Cela attend une prochaine réunion dans le parking à idées.</translation>
    </message>
    <message>
        <source>It is in the bin.</source>
        <translation>C’est dans la corbeille.</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Something found</source>
        <translation>Trouvaille</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Who wrote it, and where; or its address</source>
        <translation>Qui l’a écrit, et où ; ou son adresse</translation>
    </message>
    <message>
        <source>Where the paper copy is</source>
        <translation>Où est la copie papier</translation>
    </message>
    <message>
        <source>Shelf, folder, or who has it</source>
        <translation>Étagère, classeur, ou chez qui</translation>
    </message>
    <message>
        <source>May it be copied?</source>
        <translation>Peut-on le copier ?</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Put it into the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>It was found in the meeting {title}</source>
        <translation>Trouvé dans la réunion {title}</translation>
    </message>
    <message>
        <source>It is on the agenda of {title}, {day}</source>
        <translation>À l’ordre du jour de {title}, {day}</translation>
    </message>
    <message>
        <source>It became the idea {title}</source>
        <translation>Devenu l’idée {title}</translation>
    </message>
    <message>
        <source>It is kept for later</source>
        <translation>Elle attend dans le parking à idées</translation>
    </message>
</context>
<context>
    <name>CardsPart</name>
    <message>
        <source>What could I try?</source>
        <translation>Que pourrais-je essayer ?</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de celles-ci</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There are no ideas here yet. Yours can be the first.</source>
        <translation>Il n’y a pas encore d’idées ici. La vôtre peut être la première.</translation>
    </message>
    <message>
        <source>These were all. Here they are again, shuffled.</source>
        <translation>C’était tout. Les revoici, mélangées.</translation>
    </message>
    <message>
        <source>Shuffled, for whoever asks. Perhaps one of these, or one of your own.</source>
        <translation>Mélangées, pour qui demande. Peut-être une de celles-ci, ou une idée à vous.</translation>
    </message>
</context>
<context>
    <name>IdeaCard</name>
    <message>
        <source>Smallest first step</source>
        <translation>Le plus petit premier pas</translation>
    </message>
    <message>
        <source>Try this</source>
        <translation>Essayer celle-ci</translation>
    </message>
    <message>
        <source>Try this: {title}</source>
        <translation>Essayer celle-ci : {title}</translation>
    </message>
</context>
<context>
    <name>HolderDetail</name>
    <message>
        <source>Somebody who knows</source>
        <translation>Quelqu’un qui sait</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What they know about</source>
        <translation>Ce que cette personne connaît</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>How to reach them without internet</source>
        <translation>Comment la joindre sans internet</translation>
    </message>
    <message>
        <source>Their school, their village, a telephone number, who knows them</source>
        <translation>Son école, son village, un numéro de téléphone, qui la connaît</translation>
    </message>
    <message>
        <source>Ideas to ask them about</source>
        <translation>Les idées dont lui parler</translation>
    </message>
    <message>
        <source>Another idea…</source>
        <translation>Une autre idée…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take away from here</source>
        <translation>Retirer d’ici</translation>
    </message>
</context>
<context>
    <name>HoldersPage</name>
    <message>
        <source>People who know</source>
        <translation>Les personnes qui savent</translation>
    </message>
    <message>
        <source>Outside the school: whom to ask, and how to reach them without internet</source>
        <translation>Hors de l’école : à qui demander, et comment les joindre sans internet</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Add somebody: a name, then Enter</source>
        <translation>Ajouter quelqu’un : un nom, puis Entrée</translation>
    </message>
    <message>
        <source>A name, then Enter</source>
        <translation>Un nom, puis Entrée</translation>
    </message>
    <message>
        <source>Nobody yet. A teacher of another school, somebody’s aunt, whoever has done it before: their names may wait here.</source>
        <translation>Personne encore. Un enseignant d’une autre école, la tante de l’un d’entre nous, quelqu’un qui l’a déjà fait : leurs noms peuvent attendre ici.</translation>
    </message>
</context>
<context>
    <name>HoldersPart</name>
    <message>
        <source>Who knows more</source>
        <translation>Qui en sait plus</translation>
    </message>
    <message>
        <source>Somebody outside the school…</source>
        <translation>Quelqu’un hors de l’école…</translation>
    </message>
    <message>
        <source>A name, then Enter</source>
        <translation>Un nom, puis Entrée</translation>
    </message>
    <message>
        <source>The name of somebody who knows</source>
        <translation>Le nom de quelqu’un qui sait</translation>
    </message>
    <message>
        <source>Somebody new…</source>
        <translation>Quelqu’un de nouveau…</translation>
    </message>
    <message>
        <source>Take away from here</source>
        <translation>Retirer d’ici</translation>
    </message>
</context>
<context>
    <name>PromisedPart</name>
    <message>
        <source>What I promised</source>
        <translation>Ce que j’ai promis</translation>
    </message>
    <message>
        <source>What you promised, one a line</source>
        <translation>Ce que vous avez promis, une promesse par ligne</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Choose names</source>
        <translation>Choisir des noms</translation>
    </message>
    <message>
        <source>Only you see it; never printed, never exported.</source>
        <translation>Pour vous uniquement ; jamais imprimé, jamais exporté.</translation>
    </message>
    <message>
        <source>It stays closed while the group sees this window.</source>
        <translation>Cela reste fermé tant que le groupe voit cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>JourneyPart</name>
    <message>
        <source>What shows it</source>
        <translation>Ce qui le montre</translation>
    </message>
    <message>
        <source>Where we are, in our words</source>
        <translation>Où nous en sommes, avec nos mots</translation>
    </message>
    <message>
        <source>said by the group on {day}</source>
        <translation>dit par le groupe le {day}</translation>
    </message>
    <message>
        <source>When the group likes to, it says in its own words where it is.</source>
        <translation>Quand le groupe le souhaite, il dit avec ses mots où il en est.</translation>
    </message>
    <message>
        <source>Say where we are</source>
        <translation>Dire où nous en sommes</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>The next small thing: {what}</source>
        <translation>La petite chose suivante : {what}</translation>
    </message>
    <message>
        <source>A try-out tests it</source>
        <translation>Un essai la met à l’épreuve</translation>
    </message>
    <message>
        <source>On {day} we said {words}</source>
        <translation>Le {day}, nous avons dit {words}</translation>
    </message>
</context>
<context>
    <name>SupportPart</name>
    <message>
        <source>Note a request</source>
        <translation>Noter une demande</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>What the group asked the head for, and what was given.</source>
        <translation>Ce que le groupe a demandé à la direction, et ce qui a été donné.</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>All that was asked for and given</source>
        <translation>Tout ce qui a été demandé et donné</translation>
    </message>
    <message>
        <source>What I promised, and to whom</source>
        <translation>Ce que j’ai promis, et à qui</translation>
    </message>
</context>
<context>
    <name>TermOfDay</name>
    <message>
        <source>This day is between two terms. The meeting belongs to</source>
        <translation>Ce jour est entre deux périodes. La réunion appartient à</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>pas encore dit</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Save all that is theirs</source>
        <translation>Enregistrer tout ce qui est à cette personne</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Fichier ouvert</translation>
    </message>
    <message>
        <source>All that is theirs is in {file}. Your private note is not, and others are named only as they chose.</source>
        <translation>Tout ce qui est à cette personne est dans {file}. Votre note privée n’y est pas, et les autres ne sont nommés que selon leur choix.</translation>
    </message>
</context>
<context>
    <name>FreeThen</name>
    <message>
        <source>Free periods</source>
        <translation>Heures libres</translation>
    </message>
    <message>
        <source>Everyone is free:</source>
        <translation>Tous sont libres :</translation>
    </message>
    <message>
        <source>A class then: {names}.</source>
        <translation>Un cours alors : {names}.</translation>
    </message>
    <message>
        <source>Their week is not known: {names}.</source>
        <translation>Semaine pas encore connue : {names}.</translation>
    </message>
    <message>
        <source>Nobody has a class then.</source>
        <translation>Personne n’a cours alors.</translation>
    </message>
</context>
<context>
    <name>OnePreview</name>
    <message>
        <source>What they become</source>
        <translation>Ce qu’elles deviennent</translation>
    </message>
    <message>
        <source>They become one idea</source>
        <translation>Elles deviennent une seule idée</translation>
    </message>
    <message>
        <source>Leave them two</source>
        <translation>Les laisser à deux</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Les réunir</translation>
    </message>
    <message>
        <source>Whose title and words come first?</source>
        <translation>De laquelle le titre et les mots viennent-ils d’abord ?</translation>
    </message>
</context>
<context>
    <name>SameSide</name>
    <message>
        <source>The same as another idea</source>
        <translation>La même qu’une autre idée</translation>
    </message>
    <message>
        <source>It is the same as…</source>
        <translation>C’est la même que…</translation>
    </message>
    <message>
        <source>Which idea is the same?</source>
        <translation>Quelle idée est la même ?</translation>
    </message>
    <message>
        <source>{title}, with the words of {other} under its own.</source>
        <translation>{title}, avec les mots de {other} sous les siens.</translation>
    </message>
    <message>
        <source>Its try-outs with their stories, and its chain, are those of both.</source>
        <translation>Ses essais avec leurs récits, et sa chaîne, sont ceux des deux.</translation>
    </message>
    <message>
        <source>That {child} came from {parent} is said no more: it would come from itself.</source>
        <translation>Que {child} vient de {parent} ne se dit plus : elle viendrait d’elle-même.</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>le groupe</translation>
    </message>
    <message>
        <source>They are one idea now.</source>
        <translation>Elles ne font plus qu’une.</translation>
    </message>
    <message>
        <source>It came from {title}.</source>
        <translation>Elle vient de {title}.</translation>
    </message>
    <message>
        <source>From it came {title}.</source>
        <translation>D’elle est née {title}.</translation>
    </message>
</context>
<context>
    <name>FewRows</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>VisitsPart</name>
    <message>
        <source>Visits and links</source>
        <translation>Visites et liens</translation>
    </message>
    <message>
        <source>More visits and links</source>
        <translation>Plus de visites et de liens</translation>
    </message>
    <message>
        <source>{name} comes to visit</source>
        <translation>Visite de {name}</translation>
    </message>
    <message>
        <source>{name} came to visit</source>
        <translation>Visite de {name}</translation>
    </message>
    <message>
        <source>{name} comes to {group}</source>
        <translation>Visite de {name}, {group}</translation>
    </message>
    <message>
        <source>{name} came to {group}</source>
        <translation>Visite de {name}, {group}</translation>
    </message>
    <message>
        <source>Guest of {name}, {group}</source>
        <translation>Chez {name}, {group}</translation>
    </message>
    <message>
        <source>Guest of {name}</source>
        <translation>Chez {name}</translation>
    </message>
    <message>
        <source>the day is not agreed yet</source>
        <translation>le jour n’est pas encore fixé</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>chosen by {name}</source>
        <translation>au choix de {name}</translation>
    </message>
</context>
<context>
    <name>NextYear</name>
    <message>
        <source>The next school year is there.</source>
        <translation>L’année scolaire suivante est là.</translation>
    </message>
    <message>
        <source>Go over into the next school year?</source>
        <translation>Passer à l’année scolaire suivante ?</translation>
    </message>
    <message>
        <source>Nothing is lost, and one Undo takes it back. The days can be changed after.</source>
        <translation>Rien ne se perd, et une seule annulation remet tout. Les jours peuvent être changés ensuite.</translation>
    </message>
    <message>
        <source>What goes over, and what does not</source>
        <translation>Ce qui passe, et ce qui ne passe pas</translation>
    </message>
    <message>
        <source>What is being tried rests, until its owner brings it up</source>
        <translation>Ce qui est à l’essai se repose, jusqu’à ce que son auteur en reparle</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Begin the year</source>
        <translation>Commencer l’année</translation>
    </message>
    <message>
        <source>The terms of the next year are there already</source>
        <translation>Les périodes de l’année suivante sont déjà là</translation>
    </message>
    <message>
        <source>what you agreed, all ideas, what rests already, and all that was said and tried</source>
        <translation>ce que vous avez convenu, toutes les idées, ce qui se repose déjà, et tout ce qui a été dit et essayé</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Come along</source>
        <translation>Viennent avec nous</translation>
    </message>
    <message>
        <source>Stay out, for they left</source>
        <translation>Restent dehors, car ils sont partis</translation>
    </message>
    <message>
        <source>Rests until its owner brings it up</source>
        <translation>Se repose jusqu’à ce que son auteur en reparle</translation>
    </message>
    <message>
        <source>Goes on being tried</source>
        <translation>Reste à l’essai</translation>
    </message>
</context>
<context>
    <name>Outlet</name>
    <message>
        <source>PDF page</source>
        <translation>Page PDF</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
    <message>
        <source>Sending the pages to the printer…</source>
        <translation>Envoi des pages à l’imprimante…</translation>
    </message>
    <message>
        <source>The pages were sent to the printer.</source>
        <translation>Les pages sont à l’imprimante.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message numerus="yes">
        <source>Print %n page(s)</source>
        <translation>
            <numerusform>Imprimer %n page</numerusform>
            <numerusform>Imprimer %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), black and white</source>
        <translation>
            <numerusform>%n page, en noir</numerusform>
            <numerusform>%n pages, en noir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s), both sides</source>
        <translation>
            <numerusform>%n feuille, recto verso</numerusform>
            <numerusform>%n feuilles, recto verso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n feuille</numerusform>
            <numerusform>%n feuilles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n exemplaire</numerusform>
            <numerusform>%n exemplaires</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages}, {sheets}</source>
        <translation>{pages}, {sheets}</translation>
    </message>
    <message numerus="yes">
        <source>for %n people</source>
        <translation>
            <numerusform>pour %n personne</numerusform>
            <numerusform>pour %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>{people}: {what}</source>
        <translation>{people} : {what}</translation>
    </message>
    <message numerus="yes">
        <source>two-up on A5 saves %n</source>
        <translation>
            <numerusform>deux A5 par feuille en épargnent %n</numerusform>
            <numerusform>deux A5 par feuille en épargnent %n</numerusform>
        </translation>
    </message>
    <message>
        <source>printer: {name}</source>
        <translation>imprimante : {name}</translation>
    </message>
</context>
<context>
    <name>PackSide</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet}: {about}</source>
        <translation>{sheet} : {about}</translation>
    </message>
    <message>
        <source>on its back</source>
        <translation>au verso</translation>
    </message>
    <message>
        <source>handed out {day}</source>
        <translation>distribué le {day}</translation>
    </message>
</context>
<context>
    <name>PageOptions</name>
    <message>
        <source>Language of the page</source>
        <translation>Langue de la page</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>Qui la lira</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Recto verso</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>recto seul</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>Copies of {title}</source>
        <translation>Exemplaires de {title}</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>What is handed out</source>
        <translation>Ce qui est distribué</translation>
    </message>
    <message>
        <source>In handing-out order</source>
        <translation>Dans l’ordre de distribution</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>exempl.</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>pages</translation>
    </message>
</context>
<context>
    <name>CameBack</name>
    <message>
        <source>A slip came back?</source>
        <translation>Papier revenu ?</translation>
    </message>
    <message>
        <source>five characters, top corner</source>
        <translation>cinq signes, dans le coin du haut</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>No slip of this file has that code. It may belong to another community’s file.</source>
        <translation>Aucun papier de ce fichier ne porte ce code. Il vient peut-être du fichier d’une autre communauté.</translation>
    </message>
    <message>
        <source>What this slip is about is in the bin: {title}</source>
        <translation>Ce dont parle ce papier est dans la corbeille : {title}</translation>
    </message>
    <message>
        <source>{title} is back.</source>
        <translation>{title} est de retour.</translation>
    </message>
    <message>
        <source>One of the five characters is wrong or missing. Please look again.</source>
        <translation>Un des cinq signes est faux ou manque. Regardez encore, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>SlipForm</name>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Enter goes on, and keeps it at the end</source>
        <translation>Entrée passe à la suite et garde tout à la fin</translation>
    </message>
    <message>
        <source>Entered first on {day}. What you type here changes it.</source>
        <translation>Saisi une première fois le {day}. Ce qui est écrit ici le modifie.</translation>
    </message>
    <message>
        <source>Printed on {day}.</source>
        <translation>Imprimé le {day}.</translation>
    </message>
</context>
<context>
    <name>PlanSlip</name>
    <message>
        <source>A plan</source>
        <translation>Un plan</translation>
    </message>
    <message>
        <source>I want to try</source>
        <translation>Je veux essayer</translation>
    </message>
    <message>
        <source>With class</source>
        <translation>Avec la classe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>My smallest first step</source>
        <translation>Ma plus petite première étape</translation>
    </message>
    <message>
        <source>A friend who will ask me how it went</source>
        <translation>Qui me demandera des nouvelles</translation>
    </message>
    <message>
        <source>I would like to be visited by</source>
        <translation>J’aimerais la visite de</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation>Choisir un nom</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mon plan</translation>
    </message>
    <message>
        <source>One small thing to try</source>
        <translation>Une petite chose à essayer</translation>
    </message>
    <message>
        <source>One small thing to try before {day}</source>
        <translation>Une petite chose à essayer avant le {day}</translation>
    </message>
    <message>
        <source>That is the name on the slip itself.</source>
        <translation>C’est le nom écrit sur le papier lui-même.</translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation>Quelques mots suffisent.</translation>
    </message>
    <message>
        <source>Please choose whose it is.</source>
        <translation>À qui est cet essai ? Choisissez un nom.</translation>
    </message>
    <message>
        <source>This plan was there already: it is changed, not doubled.</source>
        <translation>Ce plan était déjà là : il est modifié, pas doublé.</translation>
    </message>
</context>
<context>
    <name>TellingSlip</name>
    <message>
        <source>What was told</source>
        <translation>Ce qui a été raconté</translation>
    </message>
    <message>
        <source>What I did, and what pupils said or did</source>
        <translation>Ce que j’ai fait, et ce que les élèves ont dit ou fait</translation>
    </message>
    <message>
        <source>What the owner says</source>
        <translation>Ce qu’en dit la personne</translation>
    </message>
    <message>
        <source>Each is a good answer; 1 to 4 choose it too</source>
        <translation>Chaque réponse est bonne ; les chiffres 1 à 4 la choisissent aussi</translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <translation>Écrit le {day}</translation>
    </message>
</context>
<context>
    <name>PulseSlip</name>
    <message>
        <source>What the slips said</source>
        <translation>Ce que disent les papiers</translation>
    </message>
    <message>
        <source>A number for each slip, one after the other</source>
        <translation>Un chiffre par papier, l’un après l’autre</translation>
    </message>
    <message>
        <source>How was today?</source>
        <translation>C’était comment ?</translation>
    </message>
    <message>
        <source>Next time I would like</source>
        <translation>La prochaine fois, j’aimerais</translation>
    </message>
    <message>
        <source>A wish, then Enter; it waits for later, without a name</source>
        <translation>Un souhait, puis Entrée ; il attend dans le parking, sans nom</translation>
    </message>
    <message>
        <source>A slip with a word of its own counts with the word that comes nearest; its word stays on the slip.</source>
        <translation>Un papier qui porte un mot à lui compte avec le mot le plus proche ; son mot reste sur le papier.</translation>
    </message>
</context>
<context>
    <name>NamesSlip</name>
    <message>
        <source>How may my name appear?</source>
        <translation>Comment mon nom peut-il figurer ?</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Add the people of the group first.</source>
        <translation>Ajoutez d’abord les collègues du groupe.</translation>
    </message>
    <message>
        <source>As each ticked it on paper; 1 to 4 choose it too</source>
        <translation>Comme chacun l’a coché sur le papier ; les chiffres 1 à 4 choisissent aussi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
</context>
<context>
    <name>SheetPart</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>MinutesSlip</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Real minutes</source>
        <translation>Minutes réelles</translation>
    </message>
    <message>
        <source>How many minutes each part took, where that was noted</source>
        <translation>Combien de minutes chaque partie a pris, là où c’est noté</translation>
    </message>
    <message>
        <source>Minutes that “{title}” took</source>
        <translation>Minutes prises par « {title} »</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>That is before it started. Please look again.</source>
        <translation>C’est avant le début. Regardez encore une fois, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>SlipForms</name>
    <message>
        <source>Who came</source>
        <translation>Qui est venu</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
</context>
<context>
    <name>SlipsPage</name>
    <message>
        <source>From paper</source>
        <translation>Depuis le papier</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>A past meeting</source>
        <translation>Une réunion passée</translation>
    </message>
    <message>
        <source>Close this meeting</source>
        <translation>Terminer cette réunion</translation>
    </message>
    <message>
        <source>What there is on paper</source>
        <translation>Ce qu’il y a sur papier</translation>
    </message>
</context>
<context>
    <name>FromPaper</name>
    <message>
        <source>Who came</source>
        <translation>Qui est venu</translation>
    </message>
    <message>
        <source>Real minutes</source>
        <translation>Minutes réelles</translation>
    </message>
    <message>
        <source>How’s it going?</source>
        <translation>Comment ça se passe ?</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mon plan</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>Un autre plan</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>What the slips said</source>
        <translation>Ce que disent les papiers</translation>
    </message>
    <message>
        <source>Of no meeting</source>
        <translation>D’aucune réunion</translation>
    </message>
    <message>
        <source>How names may appear</source>
        <translation>Comment les noms apparaissent</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>saisi</translation>
    </message>
</context>
<context>
    <name>Towns</name>
    <message>
        <source>Cairo</source>
        <translation>Le Caire</translation>
    </message>
    <message>
        <source>Khartoum</source>
        <translation>Khartoum</translation>
    </message>
    <message>
        <source>Tripoli</source>
        <translation>Tripoli</translation>
    </message>
    <message>
        <source>Tunis</source>
        <translation>Tunis</translation>
    </message>
    <message>
        <source>Algiers</source>
        <translation>Alger</translation>
    </message>
    <message>
        <source>Casablanca</source>
        <translation>Casablanca</translation>
    </message>
    <message>
        <source>Nouakchott</source>
        <translation>Nouakchott</translation>
    </message>
    <message>
        <source>Dakar</source>
        <translation>Dakar</translation>
    </message>
    <message>
        <source>Abidjan</source>
        <translation>Abidjan</translation>
    </message>
    <message>
        <source>Bamako</source>
        <translation>Bamako</translation>
    </message>
    <message>
        <source>N’Djamena</source>
        <translation>N’Djamena</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Mogadishu</source>
        <translation>Mogadiscio</translation>
    </message>
    <message>
        <source>Nairobi</source>
        <translation>Nairobi</translation>
    </message>
    <message>
        <source>Lagos</source>
        <translation>Lagos</translation>
    </message>
    <message>
        <source>Gaza</source>
        <translation>Gaza</translation>
    </message>
    <message>
        <source>Hebron</source>
        <translation>Hébron</translation>
    </message>
    <message>
        <source>Beirut</source>
        <translation>Beyrouth</translation>
    </message>
    <message>
        <source>Damascus</source>
        <translation>Damas</translation>
    </message>
    <message>
        <source>Amman</source>
        <translation>Amman</translation>
    </message>
    <message>
        <source>Baghdad</source>
        <translation>Bagdad</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Koweït</translation>
    </message>
    <message>
        <source>Riyadh</source>
        <translation>Riyad</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>Dubaï</translation>
    </message>
    <message>
        <source>Muscat</source>
        <translation>Mascate</translation>
    </message>
    <message>
        <source>Aden</source>
        <translation>Aden</translation>
    </message>
    <message>
        <source>London</source>
        <translation>Londres</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>Paris</translation>
    </message>
    <message>
        <source>Universal time</source>
        <translation>Temps universel</translation>
    </message>
</context>
<context>
    <name>AllPagesPage</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Open a page to see it, choose its paper, and print or save it</source>
        <translation>Ouvrez une page pour la voir, choisir son papier, l’imprimer ou l’enregistrer</translation>
    </message>
    <message>
        <source>Everything that can be printed</source>
        <translation>Tout ce qui peut s’imprimer</translation>
    </message>
    <message>
        <source>Likely wanted now</source>
        <translation>Ce qu’il faut sans doute maintenant</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>visit, guest, host</source>
        <translation>visite, invit, hôte</translation>
    </message>
    <message>
        <source>story, stories, tried, try</source>
        <translation>récit, essai, essay, racont</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion, rencontre</translation>
    </message>
    <message>
        <source>head, principal, librar, room, office</source>
        <translation>proviseur, principal, direct, bibliothèque, salle, cdi, bureau</translation>
    </message>
    <message>
        <source>pupil, parent, colleague</source>
        <translation>élève, parent, collègue</translation>
    </message>
</context>
<context>
    <name>MeetingRoom</name>
    <message>
        <source>What it is for, and who does what</source>
        <translation>À quoi elle sert, et qui fait quoi</translation>
    </message>
</context>
<context>
    <name>TermChartsPart</name>
    <message>
        <source>The term in charts</source>
        <translation>La période en graphiques</translation>
    </message>
</context>
<context>
    <name>ChartsView</name>
    <message>
        <source>Charts: our meetings, time for learning, where items and ideas came from</source>
        <translation>Graphiques : nos réunions, le temps d’apprentissage, d’où viennent les points et les idées</translation>
    </message>
    <message>
        <source>There is nothing to draw yet: it begins with the first meeting.</source>
        <translation>Il n’y a encore rien à dessiner : cela commence avec la première réunion.</translation>
    </message>
    <message>
        <source>Drawing the charts…</source>
        <translation>Dessin des graphiques…</translation>
    </message>
</context>
<context>
    <name>ForLaterField</name>
    <message>
        <source>Kept for later</source>
        <translation>Gardé pour plus tard</translation>
    </message>
</context>
<context>
    <name>EndOfSheet</name>
    <message>
        <source>For later</source>
        <translation>Parking à idées</translation>
    </message>
    <message>
        <source>What waits for another meeting, one a line, then Enter</source>
        <translation>Ce qui attend une autre réunion, une ligne à la fois, puis Entrée</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>Opening the file</source>
        <translation>Ouverture du fichier</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>The file is being written anew. Please wait a moment.</source>
        <translation>Le fichier est récrit. Un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>The passphrase is taken off: anybody who has the file can read it.</source>
        <translation>La phrase secrète est enlevée : quiconque a le fichier peut le lire.</translation>
    </message>
    <message>
        <source>The passphrase is set. Print the recovery code now: without the two, nobody can open the file.</source>
        <translation>La phrase secrète est mise. Imprimez maintenant le code de récupération : sans l’une ni l’autre, personne ne peut ouvrir le fichier.</translation>
    </message>
</context>
<context>
    <name>UnlockCard</name>
    <message>
        <source>“{file}” is locked</source>
        <translation>« {file} » est verrouillé</translation>
    </message>
    <message>
        <source>Passphrase, or the recovery code</source>
        <translation>Phrase secrète, ou code de récupération</translation>
    </message>
    <message>
        <source>It stays locked for everybody else. The code stands on the page “Our records”, if it was printed.</source>
        <translation>Il reste verrouillé pour les autres. Le code est sur la page « Nos données », si elle a été imprimée.</translation>
    </message>
    <message>
        <source>Another group, or the sample</source>
        <translation>Un autre groupe, ou l’exemple</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer ce qui est saisi</translation>
    </message>
    <message>
        <source>The keyboard writes: {language}</source>
        <translation>Le clavier écrit : {language}</translation>
    </message>
</context>
<context>
    <name>PassphrasePart</name>
    <message>
        <source>The passphrase now</source>
        <translation>La phrase secrète actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>La nouvelle phrase secrète encore une fois</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Lock when nobody types or points for</source>
        <translation>Verrouiller sans frappe ni souris pendant</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Mettre la phrase secrète</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Take the passphrase off</source>
        <translation>Enlever la phrase secrète</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>Imprimer le code de récupération</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Please type the new passphrase first.</source>
        <translation>Saisissez d’abord la nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>The two are not the same. Please look at them again.</source>
        <translation>Les deux ne sont pas identiques. Vérifiez-les, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Please type the passphrase first, so that nobody else takes it off.</source>
        <translation>Saisissez d’abord la phrase secrète, pour que personne d’autre ne l’enlève.</translation>
    </message>
    <message>
        <source>A few words in a row are easy to remember, and hard to guess.</source>
        <translation>Quelques mots à la suite sont faciles à retenir, et difficiles à deviner.</translation>
    </message>
    <message>
        <source>This file has a passphrase: nobody can read it, or a copy made since, without. Copies and backups made before can still be read.</source>
        <translation>Ce fichier a une phrase secrète : sans elle, personne ne peut le lire, ni une copie faite depuis. Les copies et sauvegardes faites avant restent lisibles.</translation>
    </message>
    <message>
        <source>With a passphrase nobody else can read this file, or a copy made from then on. Copies and backups made before can still be read. Whoever forgets it needs the printed recovery code.</source>
        <translation>Avec une phrase secrète, personne d’autre ne peut lire ce fichier, ni une copie faite ensuite. Les copies et sauvegardes faites avant restent lisibles. Qui l’oublie a besoin du code de récupération imprimé.</translation>
    </message>
</context>
<context>
    <name>Zoom</name>
    <message>
        <source>Whole page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>How large the page is</source>
        <translation>Taille de la page</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Plus petit (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Plus grand (+)</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Look for it elsewhere…</source>
        <translation>Le chercher ailleurs…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Sauver ce qui peut être lu</translation>
    </message>
    <message>
        <source>Into a new file beside it. This one stays as it is.</source>
        <translation>Dans un nouveau fichier à côté. Celui-ci reste comme il est.</translation>
    </message>
    <message>
        <source>A backup of it is here:</source>
        <translation>Une sauvegarde en est ici :</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n idée</numerusform>
            <numerusform>%n idées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n rencontre</numerusform>
            <numerusform>%n rencontres</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · {holds}, proved on {proved}</source>
        <translation>{when} · {holds}, vérifiée le {proved}</translation>
    </message>
    <message>
        <source>{when} · a readable copy of everything</source>
        <translation>{when} · une copie lisible de tout</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>{name} (saved)</source>
        <translation>{name} (sauvé)</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>Lecture de ce qui peut être lu</translation>
    </message>
    <message>
        <source>The damaged file can be read with it only; the new one has it too.</source>
        <translation>Le fichier abîmé ne se lit qu’avec elle ; le nouveau l’aura aussi.</translation>
    </message>
</context>
<context>
    <name>SalvagedDialog</name>
    <message>
        <source>It is in “{file}”. The damaged file is still there, as it was.</source>
        <translation>C’est dans « {file} ». Le fichier abîmé est toujours là, comme il était.</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n idée</numerusform>
            <numerusform>%n idées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n rencontre</numerusform>
            <numerusform>%n rencontres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything could be read.</source>
        <translation>Tout a pu être lu.</translation>
    </message>
    <message>
        <source>This could not be read, or may have a wrong letter:</source>
        <translation>Ceci n’a pas pu être lu, ou peut contenir une lettre fausse :</translation>
    </message>
    <message>
        <source>A letter may be wrong somewhere, and we cannot tell where. Please look it over.</source>
        <translation>Il y a peut-être une lettre fausse quelque part, sans que l’on sache où. Relisez-le, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This could be saved</source>
        <translation>Voici ce qui a pu être sauvé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n more without a title</source>
        <translation>
            <numerusform>%n autre sans titre</numerusform>
            <numerusform>%n autres sans titre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small part(s) of other things</source>
        <translation>
            <numerusform>%n petite partie d’autres choses</numerusform>
            <numerusform>%n petites parties d’autres choses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultTelling</name>
    <message>
        <source>Something in the program did not work as it should. {kept} You can go on; if it happens again, show the details to somebody who helps you: there is no name in them, and no text of yours.</source>
        <translation>Quelque chose dans le programme n’a pas fonctionné comme il faudrait. {kept} Vous pouvez continuer ; si cela se reproduit, montrez les détails à quelqu’un qui vous aide : ils ne contiennent aucun nom, ni aucun de vos textes.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>That did not work this time either. {kept}</source>
        <translation>Cela n’a pas fonctionné cette fois non plus. {kept}</translation>
    </message>
    <message>
        <source>Everything that you typed is saved.</source>
        <translation>Tout ce que vous avez saisi est enregistré.</translation>
    </message>
    <message>
        <source>What you typed last is still in its field, and is saved as soon as it can be.</source>
        <translation>Ce que vous avez saisi en dernier est encore dans son champ, et sera enregistré dès que possible.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <translation>Le rapport est dans {file}.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The program could not start. Nothing in your files was changed. Start it once more; if it happens again, install it from a fresh copy.</source>
        <translation>Le programme n’a pas pu démarrer. Rien n’a changé dans vos fichiers. Démarrez-le encore une fois ; si cela se reproduit, installez-le à partir d’une nouvelle copie.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Bringing the backup back</source>
        <translation>Retour de la sauvegarde</translation>
    </message>
    <message>
        <source>Looking what would be lost</source>
        <translation>Recherche de ce qui serait perdu</translation>
    </message>
    <message>
        <source>The file takes the place of the one that is there now, which is kept beside the backups.</source>
        <translation>Ce fichier prend la place de celui qui est là, qui est gardé à côté des sauvegardes.</translation>
    </message>
    <message>
        <source>What was written since is not in it. Number of records: {count}. For example: {titles}.</source>
        <translation>Ce qui a été écrit depuis n’y est pas. Nombre d’éléments : {count}. Par exemple : {titles}.</translation>
    </message>
    <message>
        <source>Bring this backup back?</source>
        <translation>Faire revenir cette sauvegarde ?</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La faire revenir</translation>
    </message>
    <message>
        <source>It is the one that the file had when this backup was made; or the code of then.</source>
        <translation>C’est celle que le fichier avait quand cette sauvegarde a été faite ; ou le code d’alors.</translation>
    </message>
    <message>
        <source>What was written since cannot be told: the file that is there now has another passphrase.</source>
        <translation>On ne peut pas dire ce qui a été écrit depuis : le fichier qui est là a une autre phrase secrète.</translation>
    </message>
    <message>
        <source>The backup was made before there was a passphrase: anybody can read it. Set the passphrase again in the settings.</source>
        <translation>La sauvegarde a été faite avant la phrase secrète : tout le monde peut la lire. Remettez la phrase secrète dans les réglages.</translation>
    </message>
    <message>
        <source>From then on the file opens with the passphrase of the backup.</source>
        <translation>Ensuite, le fichier s’ouvre avec la phrase secrète de la sauvegarde.</translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>The disk is nearly full. What you type is kept as long as it can be, and deleting goes on. Please make about {need} MB of room on it.</source>
        <translation>Le disque est presque plein. Ce que vous saisissez est gardé tant que c’est possible, et supprimer fonctionne. Libérez-y environ {need} Mo, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This file can only be read where it is, so nothing is changed in it. A copy in another folder can be changed.</source>
        <translation>Ce fichier ne peut qu’être lu là où il est ; rien n’y est donc changé. Une copie dans un autre dossier peut être changée.</translation>
    </message>
    <message>
        <source>This file lies on another computer. Open it at one computer at a time; if the network goes away, leave the window open until it is back.</source>
        <translation>Ce fichier se trouve sur un autre ordinateur. Ouvrez-le sur un seul ordinateur à la fois ; si le réseau disparaît, laissez la fenêtre ouverte jusqu’à son retour.</translation>
    </message>
    <message>
        <source>This file lies on a stick. Close the program before you take the stick out, and keep a copy on this computer.</source>
        <translation>Ce fichier se trouve sur une clé USB. Fermez le programme avant de la retirer, et gardez une copie sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{cloud} copies this file to other computers. Open it at one of them at a time, and let {cloud} finish before you open it at the next.</source>
        <translation>{cloud} copie ce fichier sur d’autres ordinateurs. Ouvrez-le sur un seul à la fois, et laissez {cloud} terminer avant de l’ouvrir sur le suivant.</translation>
    </message>
    <message>
        <source>The date of this computer looks wrong: it says {day}. If that is not today, set it right in the settings of the computer. Nothing is lost by it.</source>
        <translation>La date de cet ordinateur semble fausse : il indique {day}. Si ce n’est pas aujourd’hui, corrigez-la dans les réglages de l’ordinateur. Rien n’est perdu pour autant.</translation>
    </message>
    <message>
        <source>Save a copy and open it</source>
        <translation>Enregistrer une copie et l’ouvrir</translation>
    </message>
</context>
<context>
    <name>KeyQuestion</name>
    <message>
        <source>Please type the passphrase</source>
        <translation>Saisissez la phrase secrète</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>ByItself</name>
    <message>
        <source>One moment: a backup is being finished.</source>
        <translation>Un instant : une sauvegarde se termine.</translation>
    </message>
</context>
<context>
    <name>CareLine</name>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>No backup could be read through yet: please make a new one</source>
        <translation>Aucune sauvegarde n’a encore pu être relue : merci d’en faire une nouvelle</translation>
    </message>
    <message>
        <source>A backup on a stick is safe when this computer is not</source>
        <translation>Une sauvegarde sur une clé reste s’il arrive quelque chose à cet ordinateur</translation>
    </message>
    <message>
        <source>The newest backup outside this computer is of {day}</source>
        <translation>La sauvegarde la plus récente hors de cet ordinateur est du {day}</translation>
    </message>
    <message>
        <source>Once a term: see that a backup can be brought back; your file stays as it is</source>
        <translation>Une fois par période : voir qu’une sauvegarde peut revenir ; votre fichier reste comme il est</translation>
    </message>
</context>
<context>
    <name>Caring</name>
    <message>
        <source>Bringing a backup back, to try it</source>
        <translation>Faire revenir une sauvegarde, pour essayer</translation>
    </message>
    <message>
        <source>There is no backup yet that could be tried.</source>
        <translation>Il n’y a pas encore de sauvegarde à essayer.</translation>
    </message>
    <message>
        <source>It could not be brought back, so it counts no more. Please make a new backup.</source>
        <translation>Elle n’a pas pu revenir et ne compte plus. Merci de faire une nouvelle sauvegarde.</translation>
    </message>
    <message>
        <source>It can be brought back: the backup of {day}, {time} was, letter by letter, and holds ideas: {ideas}, meetings: {meetings}. Your file is as it was.</source>
        <translation>Elle peut revenir : celle du {day}, {time}, est revenue, lettre pour lettre ; elle contient idées : {ideas}, réunions : {meetings}. Votre fichier est comme il était.</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier versions stay closed while the group sees this window.</source>
        <translation>Les versions précédentes restent fermées tant que le groupe voit cette fenêtre.</translation>
    </message>
    <message>
        <source>This text has no earlier versions yet.</source>
        <translation>Ce texte n’a pas encore de version précédente.</translation>
    </message>
    <message>
        <source>Earlier versions: {text}</source>
        <translation>Versions précédentes : {text}</translation>
    </message>
    <message>
        <source>Each stood here until its day and time. Struck through: taken away since. Underlined: added since.</source>
        <translation>Chacune était là jusqu’à son jour et son heure. Barré : retiré depuis. Souligné : ajouté depuis.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>What became of it since</source>
        <translation>Ce qu’elle est devenue depuis</translation>
    </message>
    <message>
        <source>Take them away for good…</source>
        <translation>Les retirer pour de bon…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Faire revenir celle-ci</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>The earlier version is back.</source>
        <translation>La version précédente est revenue.</translation>
    </message>
    <message>
        <source>Take the earlier versions of this text away for good?</source>
        <translation>Retirer pour de bon les versions précédentes de ce texte ?</translation>
    </message>
    <message>
        <source>What stands there now stays. The earlier versions go out of this file, and steps before this can no longer be undone. Backups have them still.</source>
        <translation>Ce qui est écrit maintenant reste. Les versions précédentes sortent de ce fichier, et les étapes d’avant ne pourront plus être annulées. Les sauvegardes les gardent encore.</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>The earlier versions are gone.</source>
        <translation>Les versions précédentes sont retirées.</translation>
    </message>
</context>
</TS>
