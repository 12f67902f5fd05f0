<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name></name>
    <message numerus="yes">
        <source>You have %Ln dot(s) left.</source>
        <translation>
            <numerusform>You have %Ln dot left.</numerusform>
            <numerusform>You have %Ln dots left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln given.</source>
        <comment>dots</comment>
        <translation>
            <numerusform>%Ln given.</numerusform>
            <numerusform>%Ln given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s). Give each one to a different idea.</source>
        <translation>
            <numerusform>You have %Ln dot. Give each one to a different idea.</numerusform>
            <numerusform>You have %Ln dots. Give each one to a different idea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s). Give them to the ideas you support.</source>
        <translation>
            <numerusform>You have %Ln dot. Give them to the ideas you support.</numerusform>
            <numerusform>You have %Ln dots. Give them to the ideas you support.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s). Give them to the ideas you support, up to {most} on one idea.</source>
        <translation>
            <numerusform>You have %Ln dot. Give them to the ideas you support, up to {most} on one idea.</numerusform>
            <numerusform>You have %Ln dots. Give them to the ideas you support, up to {most} on one idea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One idea takes no more than %Ln dot(s).</source>
        <translation>
            <numerusform>One idea takes no more than %Ln dot.</numerusform>
            <numerusform>One idea takes no more than %Ln dots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot(s) from you</source>
        <translation>
            <numerusform>%Ln dot from you</numerusform>
            <numerusform>%Ln dots from you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln idea(s)</source>
        <translation>
            <numerusform>The only idea</numerusform>
            <numerusform>All %Ln ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next %Ln idea(s)</source>
        <translation>
            <numerusform>Next idea</numerusform>
            <numerusform>Next %Ln ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Previous %Ln idea(s)</source>
        <translation>
            <numerusform>Previous idea</numerusform>
            <numerusform>Previous %Ln ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %Ln second(s).</source>
        <translation>
            <numerusform>Back to the start in %Ln second.</numerusform>
            <numerusform>Back to the start in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You gave %Ln dot(s).</source>
        <translation>
            <numerusform>You gave %Ln dot.</numerusform>
            <numerusform>You gave %Ln dots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have given %Ln dot(s) and not cast your vote. It would be lost.</source>
        <translation>
            <numerusform>You have given %Ln dot and not cast your vote. It would be lost.</numerusform>
            <numerusform>You have given %Ln dots and not cast your vote. It would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You chose %Ln idea(s).</source>
        <translation>
            <numerusform>You chose %Ln idea.</numerusform>
            <numerusform>You chose %Ln ideas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %Ln idea(s) and not cast your vote. It would be lost.</source>
        <translation>
            <numerusform>You have chosen %Ln idea and not cast your vote. It would be lost.</numerusform>
            <numerusform>You have chosen %Ln ideas and not cast your vote. It would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can choose %Ln idea(s).</source>
        <translation>
            <numerusform>You can choose %Ln idea.</numerusform>
            <numerusform>You can choose %Ln ideas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s).</source>
        <translation>
            <numerusform>%Ln idea.</numerusform>
            <numerusform>%Ln ideas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can choose %Ln more idea(s).</source>
        <translation>
            <numerusform>You can choose %Ln more idea.</numerusform>
            <numerusform>You can choose %Ln more ideas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen.</source>
        <comment>ideas</comment>
        <translation>
            <numerusform>%Ln chosen.</numerusform>
            <numerusform>%Ln chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose the ideas that you support, %Ln at most.</source>
        <comment>ideas</comment>
        <translation>
            <numerusform>Choose the idea that you support, %Ln at most.</numerusform>
            <numerusform>Choose the ideas that you support, %Ln at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s).</source>
        <translation>
            <numerusform>You have %Ln dot.</numerusform>
            <numerusform>You have %Ln dots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more challenge(s)</source>
        <translation>
            <numerusform>and %Ln more challenge</numerusform>
            <numerusform>and %Ln more challenges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to put right</source>
        <translation>
            <numerusform>%Ln thing to put right</numerusform>
            <numerusform>%Ln things to put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PINs were typed. You can try again in %Ln second(s).</source>
        <translation type="unfinished">
            <numerusform>Wrong PINs were typed. You can try again in %Ln second.</numerusform>
            <numerusform>Wrong PINs were typed. You can try again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many. A badge has groups of 4, 4 and 5. Look at your badge again.</source>
        <translation>
            <numerusform>%Ln character too many. A badge has groups of 4, 4 and 5. Look at your badge again.</numerusform>
            <numerusform>%Ln characters too many. A badge has groups of 4, 4 and 5. Look at your badge again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) missing.</source>
        <translation>
            <numerusform>%Ln character missing.</numerusform>
            <numerusform>%Ln characters missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have given %Ln answer(s).</source>
        <translation>
            <numerusform>You have given %Ln answer.</numerusform>
            <numerusform>You have given %Ln answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left.</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%Ln left.</numerusform>
            <numerusform>%Ln left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) for you.</source>
        <translation>
            <numerusform>%Ln question for you.</numerusform>
            <numerusform>%Ln questions for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You gave %Ln answer(s).</source>
        <translation>
            <numerusform>You gave %Ln answer.</numerusform>
            <numerusform>You gave %Ln answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have given %Ln answer(s) and not cast your vote. They would be lost.</source>
        <translation>
            <numerusform>You have given %Ln answer and not cast your vote. It would be lost.</numerusform>
            <numerusform>You have given %Ln answers and not cast your vote. They would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wording(s): choose one</source>
        <translation>
            <numerusform>%Ln wording: choose one</numerusform>
            <numerusform>%Ln wordings: choose one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) need a look: {names}.</source>
        <translation>
            <numerusform>%Ln thing needs a look: {names}.</numerusform>
            <numerusform>%Ln things need a look: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{typed}”: %Ln character(s) in {ms} ms.</source>
        <translation>
            <numerusform>“{typed}”: %Ln character in {ms} ms.</numerusform>
            <numerusform>“{typed}”: %Ln characters in {ms} ms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{engine}, in %Ln language(s).</source>
        <translation>
            <numerusform>{engine}, in %Ln language.</numerusform>
            <numerusform>{engine}, in %Ln languages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln badge(s)</source>
        <translation>
            <numerusform>%Ln badge</numerusform>
            <numerusform>%Ln badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln laptop(s), the last one {when}.</source>
        <translation>
            <numerusform>%Ln laptop, the last one {when}.</numerusform>
            <numerusform>%Ln laptops, the last one {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more idea(s)</source>
        <translation>
            <numerusform>%Ln more idea</numerusform>
            <numerusform>%Ln more ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s)</source>
        <translation>
            <numerusform>%Ln idea</numerusform>
            <numerusform>%Ln ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s) from here, kept for an organiser to look at</source>
        <translation>
            <numerusform>%Ln idea from here, kept for an organiser to look at</numerusform>
            <numerusform>%Ln ideas from here, kept for an organiser to look at</numerusform>
        </translation>
    </message>
</context>
</TS>
