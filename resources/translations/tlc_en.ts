<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>TLC Desktop {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A facilitator’s desk for a teacher learning community. Everything stays on this computer; the program opens no network connection. It is free under the MIT licence. What ships beside it keeps its own licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddNames</name>
    <message>
        <source>Names, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These will be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type them, or paste a list. A title before a name ({titles}) is understood. Nothing else is needed, and nobody is asked anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written twice, and added once: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterPanel</name>
    <message>
        <source>Minutes lost to interruptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move; or press Alt with the up and down keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about? Press Enter to add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{planned} of {minutes} minutes, {more} more than planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{planned} of {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: starts at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlongList</name>
    <message>
        <source>Comes along from earlier meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these {planned} of {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message>
        <source>Close this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting has not begun yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All were talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each item?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting from earlier meetings:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went on already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait for the next agenda.</source>
        <translation>
            <numerusform>%n item waits for the next agenda.</numerusform>
            <numerusform>%n items wait for the next agenda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) come to the agenda of {day}.</source>
        <translation>
            <numerusform>%n item comes to the agenda of {day}.</numerusform>
            <numerusform>%n items come to the agenda of {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda of {day} is agreed already: put them on it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemMenu</name>
    <message>
        <source>More about this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this item…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreedPart</name>
    <message>
        <source>What we agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by the group on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementEditor</name>
    <message>
        <source>Our words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We agreed this today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only correct the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words are needed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>What the owner says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They mentioned it themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does {name} say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left until its owner mentions it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked once. After a second time it is left until its owner mentions it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked twice. It is left until its owner mentions it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The program stopped while you were working. Everything saved is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the program did not work as it should. What you saved is safe. You can go on; if it happens again, show the details to somebody who helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is open in another window. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” seems to be open on the computer “{computer}”. Close it there first. If it was only switched off there, open it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asks</name>
    <message>
        <source>You could ask how it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I asked {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what {name} is trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more thing(s) can wait: show what is being tried</source>
        <translation>
            <numerusform>%n more thing can wait: show what is being tried</numerusform>
            <numerusform>%n more things can wait: show what is being tried</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Members read it. Names appear as each one chose for us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues and the head read it. Only people who agreed to it are named. It does not say who came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody may read it. Only people who agreed to that are named. Everyone else is “a member”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete waits here. Nothing leaves the file by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you delete will wait here, in case you want it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting, with its agenda and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try-out, with its story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line about a file given to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the bin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it is removed from this file for ever. Then the steps before this one cannot be undone either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are back.</source>
        <translation>
            <numerusform>%n thing is back.</numerusform>
            <numerusform>%n things are back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CamePanel</name>
    <message>
        <source>Add people first; then tick here who came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, and where from if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else came</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Nobody is named in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is complete: everything in it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sample community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is inside, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a page to a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a term summary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write everything as open JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a community from what dump wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything, to see that it is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a complete copy, even while the file is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a community back from a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether this copy of the program works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positional arguments:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show program&apos;s version number and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood here: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has to follow {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be {typed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line was not understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreditForm</name>
    <message>
        <source>Which part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreditPill</name>
    <message>
        <source>Delete takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this name away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreditSide</name>
    <message>
        <source>Who had a part in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not keep the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the names off this idea for ever?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names are taken out of the file, and nobody can find out later who it was. This cannot be undone, and neither can what was done before it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the day like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details for a helper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>“{step}” cannot be undone: it has changed again since then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{name}” in this community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two have the name “{name}”. Use one of these instead: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give it a title first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room for {most} letters, and this has more. Please make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a day we can use. Please choose one from 1990 to 2099.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This term would end before it starts. Please change one of the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days are already in “{other}”. Please change the first or last day of one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to put on this page yet. Add it first, then print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{printer}” did not take the pages. Look at the printer, or save them as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not there. Was it moved, or is its stick not plugged in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file “{path}” already. Please choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is empty. Open another copy of it, if you have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” belongs to another program. Choose a file of a community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was saved by a newer version. Please update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of “{path}” cannot be read. Nothing was changed. Open another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed how “{path}” is built, so it was not opened. Nothing was changed. Open another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let us use “{path}”. Copy it to another folder, and try there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using “{path}”. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for “{path}”. Make some room, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not complete. Copy it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not as it should be, at {where}. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is from a newer version. Please update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything in this copy of the program works: see the lines above. Install it once more, from a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{choice}: the usual choice, as nobody has told us anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{choice}: told us on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A file of the term, to give to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at these lines: a first name is in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines with a first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your private notes are never given. Where no name was kept, none is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is named, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named as “a member”: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file of the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {day}, {audience}, {what}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With us since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we call them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as our pages say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to know whom to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to find each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for our own history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only if they like to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Arabic letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for pages in that language, and to find them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>About this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is booked for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning intention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We want to find out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who chose the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FamilySide</name>
    <message>
        <source>Its family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came from…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note an idea built on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its title, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new idea’s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came from {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileStatus</name>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {why} Your text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open a community or a term file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communities and term files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is in {file}. The bin and the private notes are in it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing a copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindsPart</name>
    <message>
        <source>Things we found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it an idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept for later, until a meeting takes it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>To begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down who is in the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the first meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print its agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundIdeas</name>
    <message>
        <source>Ideas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundTryOuts</name>
    <message>
        <source>Find in try-outs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which try-outs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try-outs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No try-out matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoRoundPanel</name>
    <message>
        <source>Everyone in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is trying something out just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How’s it going?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or fewer letters of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdeaChooser</name>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word of the other idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No idea has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdeaFilters</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things we found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has a part in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdeaHeader</name>
    <message>
        <source>A title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of the idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print as a handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody will try this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdeaPage</name>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This idea is in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays there until somebody wants it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuActs</name>
    <message>
        <source>Nothing else was open yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatsPart</name>
    <message numerus="yes">
        <source>%n not heard yet</source>
        <translation>
            <numerusform>%n not heard yet</numerusform>
            <numerusform>%n not heard yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TryingPart</name>
    <message>
        <source>Who is trying it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Whoever likes it may begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trying it now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdeasInWords</name>
    <message>
        <source>Ideas of this term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No idea was noted in these days yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>Ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ideas here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody says “what if we…”, keep it here in their words, with their name or without. It can grow from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the first idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found yet: what somebody reads, sees or hears can wait here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first idea will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>More about this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase of learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How’s it going?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caring for each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information: told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experience: seen or tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coaching: done together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own classrooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New and untested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adapted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built on by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adapted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried first by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspired by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adapted from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspired by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For outside the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As we call them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“a member”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we work together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we are asking this term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher learning community (TLC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional learning community (PLC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community of practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 2 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>١ ٢ ٣</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A5, two on a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Latest</name>
    <message>
        <source>Latest ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Given to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file given to others adds its line here. The lines stay in this community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was given to others yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you make a file of a term for somebody else, a line about it will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ships with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>TLC Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingHeader</name>
    <message>
        <source>Title of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit when, where and who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {page}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} (to be asked for)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tea: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingActs</name>
    <message>
        <source>More about this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We met: close this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>from outside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title and a day are enough to plan the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A past meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a meeting that already took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School year {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberPart</name>
    <message>
        <source>The name stays as it was until there is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never printed, never exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Today page greets you by this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for ever…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New community…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has &amp;left this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note an idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ry-outs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About TLC &amp;Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthPopup</name>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamingGrid</name>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They told us on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this name may appear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told us on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agendas, summaries, the projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages pinned in the staff room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the term summary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda will say: {credit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page in the staff room will say: {credit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term summary will say: {credit}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewTerm</name>
    <message>
        <source>Add this term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextMeeting</name>
    <message>
        <source>No meeting is planned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title and a day are enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting, tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Next meeting, in %n day(s)</source>
        <translation>
            <numerusform>Next meeting, in %n day</numerusform>
            <numerusform>Next meeting, in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tea: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did {title} of {day} take place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on the agenda yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The agenda runs %n minute(s) over</source>
        <translation>
            <numerusform>The agenda runs %n minute over</numerusform>
            <numerusform>The agenda runs %n minutes over</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no room yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not booked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we want to learn is not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, close the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Note an idea, or something you found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note an idea, and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what you found, and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreditedNoteLine</name>
    <message>
        <source>Note an idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who suggested it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note something you found and want to tell the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note an idea: a few words are enough</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageChoices</name>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back to {page}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the page is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the page…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParkingPanel</name>
    <message>
        <source>For later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep something for later…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring “{title}” into this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is kept for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is kept for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Find a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a name, and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody with that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste the names of your group. A name is all that is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePopup</name>
    <message>
        <source>Choose names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from this agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting that already took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is its title?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) came along from earlier meetings.</source>
        <translation>
            <numerusform>%n item came along from earlier meetings.</numerusform>
            <numerusform>%n items came along from earlier meetings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlansPanel</name>
    <message>
        <source>Somebody will try…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What, in their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I will…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people will try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will they try?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the summary of the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no printer. Save the pages, and print them elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>A question of our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We agreed this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try-outs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to write down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>The old words stay until there are new ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What left, and for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is named in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was given to others yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An idea to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please copy and pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I change for my class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not so well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of our meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks for the tea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My notes for next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning intention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested by</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of our {minutes} minutes are for learning</source>
        <translation>
            <numerusform>%n of our {minutes} minutes is for learning</numerusform>
            <numerusform>%n of our {minutes} minutes are for learning</numerusform>
        </translation>
    </message>
    <message>
        <source>tea: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end we said:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our intention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we told each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas that came up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions we keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friend who will ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will try what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({class_name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we left for now, with thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we decided and said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we tried and kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of our term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names appear here only as their owners wished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned, not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned and actual, in minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Planned and actual, of %n minutes each time.</source>
        <translation>
            <numerusform>Planned and actual, of %n minute each time.</numerusform>
            <numerusform>Planned and actual, of %n minutes each time.</numerusform>
        </translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for learning (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All items of the term by where they came from, in minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where did the items come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One square is one idea.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One square is up to %n ideas.</source>
        <translation>
            <numerusform>One square is up to %n idea.</numerusform>
            <numerusform>One square is up to %n ideas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ideas: where they came from, what became of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How one idea grew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting by meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who tried what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In our own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We begin again on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next term</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>These items take %n minutes more than we have</source>
        <translation>
            <numerusform>These items take %n minute more than we have</numerusform>
            <numerusform>These items take %n minutes more than we have</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n my-plan slip(s)</source>
        <translation>
            <numerusform>%n my-plan slip</numerusform>
            <numerusform>%n my-plan slips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pulse slip(s)</source>
        <translation>
            <numerusform>%n pulse slip</numerusform>
            <numerusform>%n pulse slips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) took place this term.</source>
        <translation>
            <numerusform>%n meeting took place this term.</numerusform>
            <numerusform>%n meetings took place this term.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) of them stayed in our lessons.</source>
        <translation>
            <numerusform>%n idea of them stayed in our lessons.</numerusform>
            <numerusform>%n ideas of them stayed in our lessons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaidControls</name>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaidEditor</name>
    <message>
        <source>Change what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the name off this for ever?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words stay. Who said them goes out of this file for good, and steps before this can no longer be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not keep the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaidPanel</name>
    <message>
        <source>What was said…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas, questions, decisions, thanks: one line each, and Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who said it, or “Group”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleStrip</name>
    <message>
        <source>This circle is invented. Look around in it as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start my own circle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word, or the beginning of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the newest. Type one more word to get fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, meetings and what was said in them, ideas, try-outs and their stories, terms. A few letters are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has {words}. Perhaps fewer letters?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directorate, for letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration, for letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old name stays until there is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group calls itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of what is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits, in Arabic text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists in Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted without “ال”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted with “ال”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circle of teachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hijri date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside the other date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the date of the Umm al-Qura calendar. Where the month begins when the new moon is seen, it may differ by a day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of a term</source>
        <translation>Summary</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>What you typed last is not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{community} – TLC Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try-outs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>TLC Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A helper for your circle of teachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. It never goes online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you call your community?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a sample circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any name will do; it can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateMenu</name>
    <message>
        <source>State: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Put back from the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a colleague’s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who is with us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who facilitates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how a name may appear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the day somebody told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand a term over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add credit</source>
        <translation>Add who had a part</translation>
    </message>
    <message>
        <source>Take credit away</source>
        <translation>Take away who had a part</translation>
    </message>
    <message>
        <source>Say where an idea came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a link away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note an idea built on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a find an idea</source>
        <translation>Turn something found into an idea</translation>
    </message>
    <message>
        <source>Park a find</source>
        <translation>Keep something found for later</translation>
    </message>
    <message>
        <source>Delete find</source>
        <translation>Delete something found</translation>
    </message>
    <message>
        <source>Note an idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a find</source>
        <translation>Note something found</translation>
    </message>
    <message>
        <source>Delete idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the state of an idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a try-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where an idea comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose when an idea was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how long we were interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which guests came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who does what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a story line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who brought it</source>
        <translation>Say who suggested it</translation>
    </message>
    <message>
        <source>Say what became of an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the parking place</source>
        <translation>Keep for later</translation>
    </message>
    <message>
        <source>Bring an item onto the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a meeting that took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add try-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open meeting again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what we agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what we agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the two terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change days of term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what we are asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add find</source>
        <translation>Add something found</translation>
    </message>
    <message>
        <source>Note that I asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note who brought it up</source>
        <translation>Note that they brought it up</translation>
    </message>
    <message>
        <source>Edit try-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a follow-up friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose when to talk about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to an idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete try-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from the story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryLine</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What pupils said or did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What surprised me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the story is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryPart</name>
    <message>
        <source>What happened, what pupils said, what surprised you…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StripsPanel</name>
    <message>
        <source>Where the items came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for learning (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Even %n minutes for each item are more than there are.</source>
        <translation>
            <numerusform>Even %n minute for each item is more than there is.</numerusform>
            <numerusform>Even %n minutes for each item are more than there are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes for learning, planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes for learning, real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning intention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where items came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it grew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With which class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermFields</name>
    <message>
        <source>Name of the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the term a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermFileWindow</name>
    <message>
        <source>made on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to somebody else. You can read it; nothing of it is mixed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they asked this term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermPage</name>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a file to give to others…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings of this term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no meeting between these dates yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we are asking this term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the term a name. Until then it keeps this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term is in the bin; its meetings stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>First term {years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second term {years}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsOffer</name>
    <message>
        <source>A meeting belongs to a term by its date. At the end of a term you can print what it brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No terms here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make these terms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Please write the time like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TryOutDetail</name>
    <message>
        <source>The try-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they want to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what I was already doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-up friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talk about it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which idea does it try?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The idea that it tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another idea…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link it to an idea…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The try-out of {name} is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TryOutForm</name>
    <message>
        <source>Write a try-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A try-out belongs to somebody: add the people of the group first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose try-out is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will they try? In their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One small thing, with one class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With which class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this try-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TryOutsPage</name>
    <message>
        <source>Try-outs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a try-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No try-outs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody says “I will try this”, write it here in their words. Their story grows from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first try-out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowPart</name>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsSide</name>
    <message>
        <source>In the words of whoever said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The idea in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did not go so well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps somebody else try it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearForm</name>
    <message>
        <source>Plan the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title (you can change it later)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from this agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan these meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the first day, and the others follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the next working day: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) planned, from {first} to {last}.</source>
        <translation>
            <numerusform>%n meeting planned, from {first} to {last}.</numerusform>
            <numerusform>%n meetings planned, from {first} to {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>No more fits in here: the rest was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoesOn</name>
    <message numerus="yes">
        <source>%n part(s) come again by themselves.</source>
        <translation>
            <numerusform>%n part comes again by itself.</numerusform>
            <numerusform>%n parts come again by themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>left of %n minute(s)</source>
        <translation>
            <numerusform>left of %n minute</numerusform>
            <numerusform>left of %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would end {time}, %n minute(s) late</source>
        <translation>
            <numerusform>would end {time}, %n minute late</numerusform>
            <numerusform>would end {time}, %n minutes late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would end {time}, %n minute(s) early</source>
        <translation>
            <numerusform>would end {time}, %n minute early</numerusform>
            <numerusform>would end {time}, %n minutes early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took %n minute(s) of {planned}</source>
        <translation>
            <numerusform>took %n minute of {planned}</numerusform>
            <numerusform>took %n minutes of {planned}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message numerus="yes">
        <source>%n minute(s) are left. Learning gives way last, no part below 2.</source>
        <translation>
            <numerusform>%n minute is left. Learning gives way last, no part below 2.</numerusform>
            <numerusform>%n minutes are left. Learning gives way last, no part below 2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComingBack</name>
    <message numerus="yes">
        <source>Here again after %n minute(s): {title}.</source>
        <translation>
            <numerusform>Here again after %n minute: {title}.</numerusform>
            <numerusform>Here again after %n minutes: {title}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Protocols</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
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
    <name>StepsRow</name>
    <message numerus="yes">
        <source>{step}: %n minute(s)</source>
        <translation>
            <numerusform>{step}: %n minute</numerusform>
            <numerusform>{step}: %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodChoices</name>
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
            <numerusform>room for %n minute</numerusform>
            <numerusform>room for %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offered</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outlet</name>
    <message>
        <source>PDF page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the pages to the printer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages were sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Print %n page(s)</source>
        <translation>
            <numerusform>Print %n page</numerusform>
            <numerusform>Print %n pages</numerusform>
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
            <numerusform>%n page, black and white</numerusform>
            <numerusform>%n pages, black and white</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s), both sides</source>
        <translation>
            <numerusform>%n sheet, both sides</numerusform>
            <numerusform>%n sheets, both sides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n people</source>
        <translation>
            <numerusform>for %n person</numerusform>
            <numerusform>for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>two-up on A5 saves %n</source>
        <translation>
            <numerusform>two-up on A5 saves %n</numerusform>
            <numerusform>two-up on A5 saves %n</numerusform>
        </translation>
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
</context>
<context>
    <name>PageOptions</name>
    <message>
        <source>Language of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalvagedDialog</name>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more without a title</source>
        <translation>
            <numerusform>%n more without a title</numerusform>
            <numerusform>%n more without a title</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small part(s) of other things</source>
        <translation>
            <numerusform>%n small part of other things</numerusform>
            <numerusform>%n small parts of other things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
</TS>
