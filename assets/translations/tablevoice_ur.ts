<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_PK" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>Have your say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need your badge. It takes about a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show your badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the badge, or type its 13 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for the badge code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character is wrong, or two are swapped. Look at your badge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote on this challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have voted on this. A new vote replaces the earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No idea has these words. Try fewer words, or clear the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review your vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a dot back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down move between ideas. Right gives a dot, Left takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voting on this challenge has just closed. Votes that were cast before are safe; this one can no longer be cast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have given no dots. You can cast an empty vote: it counts as taking part, and supports no idea. Or go back and give your dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can cast your vote like this, or go back and give the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This idea was taken back by its table. Take your dots off it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these dots back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cast an empty vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vote has not been cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vote is saved on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can see from it who you are. This screen keeps nothing of your vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote on another challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you chose is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, I need more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without voting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, go back to my vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, leave without voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk is not ready yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not joined an event. Ask an organiser to set it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to vote on yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The challenges have not arrived on this kiosk. Please come back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voting is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No challenge is open for votes at the moment. Votes that were cast are safe. This screen changes when voting opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no ideas to vote on yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voting is open, and the ideas have not arrived on this kiosk. Please come back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kiosk knows no badges yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voting is open, and no badges have arrived on this kiosk. Tell an organiser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s) left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You have given all your dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln given.</source>
        <comment>dots</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You have 1 dot. Give it to the idea you support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s). Give each one to a different idea.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s). Give them to the ideas you support.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s). Give them to the ideas you support, up to {most} on one idea.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One idea takes no more than %Ln dot(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You have no dots left. Take one back first, then give it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot(s) from you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No dot from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea {number} of {total}: {title}. {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln idea(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ideas {first} to {last} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Next %Ln idea(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Previous %Ln idea(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %Ln second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You gave %Ln dot(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You cast an empty vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have given %Ln dot(s) and not cast your vote. It would be lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more challenge(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
