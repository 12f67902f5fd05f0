<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>Have your say</source>
        <translation type="unfinished">Lleisiwch eich barn</translation>
    </message>
    <message>
        <source>Start voting</source>
        <translation type="unfinished">Dechrau pleidleisio</translation>
    </message>
    <message>
        <source>You need your badge. It takes about a minute.</source>
        <translation type="unfinished">Bydd angen eich bathodyn arnoch. Mae&apos;n cymryd tua munud.</translation>
    </message>
    <message>
        <source>Show your badge</source>
        <translation type="unfinished">Dangoswch eich bathodyn</translation>
    </message>
    <message>
        <source>Scan the badge, or type its 13 characters.</source>
        <translation type="unfinished">Sganiwch y bathodyn, neu teipiwch ei 13 nod.</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation type="unfinished">Cod y bathodyn</translation>
    </message>
    <message>
        <source>Keys for the badge code</source>
        <translation type="unfinished">Bysellau ar gyfer cod y bathodyn</translation>
    </message>
    <message>
        <source>Next: some questions about you. They are optional, and you can skip all of them.</source>
        <translation type="unfinished">Nesaf: rhai cwestiynau amdanoch chi. Maen nhw&apos;n ddewisol, a gallwch hepgor pob un.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Parhau</translation>
    </message>
    <message>
        <source>Equality questions</source>
        <translation type="unfinished">Cwestiynau cydraddoldeb</translation>
    </message>
    <message>
        <source>Your vote is saved. It does not change, whatever you answer here.</source>
        <translation type="unfinished">Mae eich pleidlais wedi&apos;i chadw. Nid yw&apos;n newid, beth bynnag a atebwch yma.</translation>
    </message>
    <message>
        <source>We ask these questions to see who takes part, and who is missing. The organisers see how many people gave each answer. Small numbers are hidden.</source>
        <translation type="unfinished">Rydym yn gofyn y cwestiynau hyn i weld pwy sy&apos;n cymryd rhan, a phwy sydd ar goll. Mae&apos;r trefnwyr yn gweld faint o bobl a roddodd bob ateb. Mae niferoedd bach yn cael eu cuddio.</translation>
    </message>
    <message>
        <source>Your answers are kept apart from your vote. They are not linked to your badge, your vote or this laptop. Of the time, only the day is kept.</source>
        <translation type="unfinished">Cedwir eich atebion ar wahân i&apos;ch pleidlais. Nid ydynt wedi&apos;u cysylltu ag unrhyw fathodyn, pleidlais na gliniadur, nac ag unrhyw amser ond y diwrnod.</translation>
    </message>
    <message>
        <source>You can skip any question. If you answered them before at this event, skip them all.</source>
        <translation type="unfinished">Gallwch hepgor unrhyw gwestiwn. Os ydych wedi&apos;u hateb o&apos;r blaen yn y digwyddiad hwn, hepgorwch nhw i gyd.</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation type="unfinished">Ateb y cwestiynau</translation>
    </message>
    <message>
        <source>Skip all questions</source>
        <translation type="unfinished">Hepgor pob cwestiwn</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation type="unfinished">Mae&apos;n well gen i beidio â dweud</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation type="unfinished">Hepgor y cwestiwn hwn</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation type="unfinished">Hepgor y gweddill</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Mynd yn ôl</translation>
    </message>
    <message>
        <source>Your answers are saved.</source>
        <translation type="unfinished">Mae eich atebion wedi&apos;u cadw.</translation>
    </message>
    <message>
        <source>You skipped the questions.</source>
        <translation type="unfinished">Rydych wedi hepgor y cwestiynau.</translation>
    </message>
    <message>
        <source>Your vote is saved. Your answers could not be kept.</source>
        <translation type="unfinished">Mae eich pleidlais wedi&apos;i chadw. Nid oedd modd cadw eich atebion.</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation type="unfinished">Cwestiwn {number} o {total}</translation>
    </message>
    <message>
        <source>A character is wrong, or two are swapped. Look at your badge again.</source>
        <translation type="unfinished">Mae un nod yn anghywir, neu mae dau wedi&apos;u cyfnewid. Edrychwch ar eich bathodyn eto.</translation>
    </message>
    <message>
        <source>Go back to the start</source>
        <translation type="unfinished">Yn ôl i&apos;r dechrau</translation>
    </message>
    <message>
        <source>Choose a challenge</source>
        <translation type="unfinished">Dewiswch her</translation>
    </message>
    <message>
        <source>Vote on this challenge</source>
        <translation type="unfinished">Pleidleisio ar yr her hon</translation>
    </message>
    <message>
        <source>You have voted on this. A new vote replaces the earlier one.</source>
        <translation type="unfinished">Rydych wedi pleidleisio ar hon. Bydd pleidlais newydd yn disodli&apos;r un gynharach.</translation>
    </message>
    <message>
        <source>You have voted on this, and here the first vote counts.</source>
        <translation type="unfinished">Rydych wedi pleidleisio ar hon, ac yma y bleidlais gyntaf sy&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>Search the ideas</source>
        <translation type="unfinished">Chwilio&apos;r syniadau</translation>
    </message>
    <message>
        <source>No idea has these words. Try fewer words, or clear the search.</source>
        <translation type="unfinished">Nid oes syniad â&apos;r geiriau hyn. Rhowch gynnig ar lai o eiriau, neu cliriwch y chwiliad.</translation>
    </message>
    <message>
        <source>Show all ideas</source>
        <translation type="unfinished">Dangos pob syniad</translation>
    </message>
    <message>
        <source>Leave without voting</source>
        <translation type="unfinished">Gadael heb bleidleisio</translation>
    </message>
    <message>
        <source>Review your vote</source>
        <translation type="unfinished">Adolygu eich pleidlais</translation>
    </message>
    <message>
        <source>Give a dot</source>
        <translation type="unfinished">Rhoi dot</translation>
    </message>
    <message>
        <source>Take a dot back</source>
        <translation type="unfinished">Cymryd dot yn ôl</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation type="unfinished">Darllen mwy</translation>
    </message>
    <message>
        <source>Read less</source>
        <translation type="unfinished">Darllen llai</translation>
    </message>
    <message>
        <source>Up and Down move between ideas. Right gives a dot, Left takes it back.</source>
        <translation type="unfinished">Mae&apos;r saethau i fyny ac i lawr yn symud rhwng syniadau. Mae&apos;r saeth dde yn rhoi dot, a&apos;r saeth chwith yn ei gymryd yn ôl.</translation>
    </message>
    <message>
        <source>Voting on this challenge has just closed. Votes that were cast before are safe; this one can no longer be cast.</source>
        <translation type="unfinished">Mae&apos;r pleidleisio ar yr her hon newydd gau. Mae pleidleisiau a fwriwyd cyn hynny yn ddiogel; ni ellir bwrw&apos;r un hon bellach.</translation>
    </message>
    <message>
        <source>Check your vote</source>
        <translation type="unfinished">Gwiriwch eich pleidlais</translation>
    </message>
    <message>
        <source>You have given no dots. You can cast an empty vote: it counts as taking part, and supports no idea. Or go back and give your dots.</source>
        <translation type="unfinished">Nid ydych wedi rhoi unrhyw ddotiau. Gallwch fwrw pleidlais wag: mae&apos;n cyfrif fel cymryd rhan, ac nid yw&apos;n cefnogi unrhyw syniad. Neu ewch yn ôl a rhoi eich dotiau.</translation>
    </message>
    <message>
        <source>You can cast your vote like this, or go back and give the rest.</source>
        <translation type="unfinished">Gallwch fwrw eich pleidlais fel hyn, neu fynd yn ôl a rhoi&apos;r gweddill.</translation>
    </message>
    <message>
        <source>Go back to the ideas</source>
        <translation type="unfinished">Yn ôl i&apos;r syniadau</translation>
    </message>
    <message>
        <source>Change dots</source>
        <translation type="unfinished">Newid y dotiau</translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation type="unfinished">Bwrw fy mhleidlais</translation>
    </message>
    <message>
        <source>Cast an empty vote</source>
        <translation type="unfinished">Bwrw pleidlais wag</translation>
    </message>
    <message>
        <source>Your vote has not been cast</source>
        <translation type="unfinished">Nid yw eich pleidlais wedi&apos;i bwrw</translation>
    </message>
    <message>
        <source>Ask an organiser, or leave here and vote at another kiosk.</source>
        <translation type="unfinished">Gofynnwch i drefnydd, neu gadewch y fan hon a phleidleisiwch mewn ciosg arall.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Gorffen</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished">Diolch</translation>
    </message>
    <message>
        <source>Your vote is saved on this laptop.</source>
        <translation type="unfinished">Mae eich pleidlais wedi&apos;i chadw ar y gliniadur hwn.</translation>
    </message>
    <message>
        <source>Nobody can see from your vote who you are. This screen keeps none of it.</source>
        <translation type="unfinished">Ni all neb weld ohoni pwy ydych chi. Nid yw&apos;r sgrin hon yn cadw dim o&apos;ch pleidlais.</translation>
    </message>
    <message>
        <source>Vote on another challenge</source>
        <translation type="unfinished">Pleidleisio ar her arall</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation type="unfinished">Oes angen mwy o amser?</translation>
    </message>
    <message>
        <source>Everything you chose is still here.</source>
        <translation type="unfinished">Mae popeth a ddewisoch yma o hyd.</translation>
    </message>
    <message>
        <source>If you walk away, nothing is cast and nothing is kept.</source>
        <translation type="unfinished">Os ewch i ffwrdd, ni fwrir dim ac ni chedwir dim.</translation>
    </message>
    <message>
        <source>Yes, I need more time</source>
        <translation type="unfinished">Oes, mae angen mwy o amser arnaf</translation>
    </message>
    <message>
        <source>Leave without voting?</source>
        <translation type="unfinished">Gadael heb bleidleisio?</translation>
    </message>
    <message>
        <source>No, go back to my vote</source>
        <translation type="unfinished">Na, yn ôl i&apos;m pleidlais</translation>
    </message>
    <message>
        <source>Yes, leave without voting</source>
        <translation type="unfinished">Ie, gadael heb bleidleisio</translation>
    </message>
    <message>
        <source>This kiosk is not ready yet</source>
        <translation type="unfinished">Nid yw&apos;r ciosg hwn yn barod eto</translation>
    </message>
    <message>
        <source>It has not joined an event. Ask an organiser to set it up.</source>
        <translation type="unfinished">Nid yw wedi ymuno â digwyddiad. Gofynnwch i drefnydd ei osod.</translation>
    </message>
    <message>
        <source>There is nothing to vote on yet</source>
        <translation type="unfinished">Nid oes dim i bleidleisio arno eto</translation>
    </message>
    <message>
        <source>The challenges have not arrived on this kiosk. Please come back later.</source>
        <translation type="unfinished">Nid yw&apos;r heriau wedi cyrraedd y ciosg hwn. Dewch yn ôl yn nes ymlaen.</translation>
    </message>
    <message>
        <source>Voting is closed</source>
        <translation type="unfinished">Mae&apos;r pleidleisio ar gau</translation>
    </message>
    <message>
        <source>No challenge is open for votes at the moment. Votes that were cast are safe. This screen changes when voting opens.</source>
        <translation type="unfinished">Nid oes her ar agor i bleidleisiau ar hyn o bryd. Mae&apos;r pleidleisiau a fwriwyd yn ddiogel. Bydd y sgrin hon yn newid pan fydd y pleidleisio&apos;n agor.</translation>
    </message>
    <message>
        <source>There are no ideas to vote on yet</source>
        <translation type="unfinished">Nid oes syniadau i bleidleisio arnynt eto</translation>
    </message>
    <message>
        <source>Voting is open, but the ideas have not arrived on this kiosk. Please come back later.</source>
        <translation type="unfinished">Mae&apos;r pleidleisio ar agor, ond nid yw&apos;r syniadau wedi cyrraedd y ciosg hwn. Dewch yn ôl yn nes ymlaen.</translation>
    </message>
    <message>
        <source>This kiosk knows no badges yet</source>
        <translation type="unfinished">Nid yw&apos;r ciosg hwn yn adnabod unrhyw fathodyn eto</translation>
    </message>
    <message>
        <source>Voting is open, but no badges have arrived on this kiosk. Tell an organiser.</source>
        <translation type="unfinished">Mae&apos;r pleidleisio ar agor, ond nid oes bathodynnau wedi cyrraedd y ciosg hwn. Dywedwch wrth drefnydd.</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s) left.</source>
        <translation type="unfinished">
            <numerusform>Nid oes gennych ddotiau ar ôl.</numerusform>
            <numerusform>Mae gennych %Ln dot ar ôl.</numerusform>
            <numerusform>Mae gennych %Ln o ddotiau ar ôl.</numerusform>
            <numerusform>Mae gennych %Ln o ddotiau ar ôl.</numerusform>
            <numerusform>Mae gennych %Ln o ddotiau ar ôl.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have given all your dots.</source>
        <translation type="unfinished">Rydych wedi rhoi eich dotiau i gyd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln given.</source>
        <comment>dots</comment>
        <translation type="unfinished">
            <numerusform>%Ln wedi&apos;u rhoi.</numerusform>
            <numerusform>%Ln wedi&apos;i roi.</numerusform>
            <numerusform>%Ln wedi&apos;u rhoi.</numerusform>
            <numerusform>%Ln wedi&apos;u rhoi.</numerusform>
            <numerusform>%Ln wedi&apos;u rhoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have 1 dot. Give it to the idea you support.</source>
        <translation type="unfinished">Mae gennych 1 dot. Rhowch ef i&apos;r syniad rydych yn ei gefnogi.</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s). Give each one to a different idea.</source>
        <translation type="unfinished">
            <numerusform>Mae gennych %Ln o ddotiau. Rhowch bob un i syniad gwahanol.</numerusform>
            <numerusform>Mae gennych %Ln dot. Rhowch ef i un syniad.</numerusform>
            <numerusform>Mae gennych %Ln o ddotiau. Rhowch bob un i syniad gwahanol.</numerusform>
            <numerusform>Mae gennych %Ln o ddotiau. Rhowch bob un i syniad gwahanol.</numerusform>
            <numerusform>Mae gennych %Ln o ddotiau. Rhowch bob un i syniad gwahanol.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s). Give them to the ideas you support.</source>
        <translation type="unfinished">
            <numerusform>Mae gennych %Ln o ddotiau. Rhowch nhw i&apos;r syniadau rydych yn eu cefnogi.</numerusform>
            <numerusform>Mae gennych %Ln dot. Rhowch ef i&apos;r syniad rydych yn ei gefnogi.</numerusform>
            <numerusform>Mae gennych %Ln o ddotiau. Rhowch nhw i&apos;r syniadau rydych yn eu cefnogi.</numerusform>
            <numerusform>Mae gennych %Ln o ddotiau. Rhowch nhw i&apos;r syniadau rydych yn eu cefnogi.</numerusform>
            <numerusform>Mae gennych %Ln o ddotiau. Rhowch nhw i&apos;r syniadau rydych yn eu cefnogi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s). Give them to the ideas you support, up to {most} on one idea.</source>
        <translation type="unfinished">
            <numerusform>Mae gennych %Ln o ddotiau. Rhowch nhw i&apos;r syniadau rydych yn eu cefnogi, hyd at {most} ar un syniad.</numerusform>
            <numerusform>Mae gennych %Ln dot. Rhowch ef i&apos;r syniad rydych yn ei gefnogi, hyd at {most} ar un syniad.</numerusform>
            <numerusform>Mae gennych %Ln o ddotiau. Rhowch nhw i&apos;r syniadau rydych yn eu cefnogi, hyd at {most} ar un syniad.</numerusform>
            <numerusform>Mae gennych %Ln o ddotiau. Rhowch nhw i&apos;r syniadau rydych yn eu cefnogi, hyd at {most} ar un syniad.</numerusform>
            <numerusform>Mae gennych %Ln o ddotiau. Rhowch nhw i&apos;r syniadau rydych yn eu cefnogi, hyd at {most} ar un syniad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One idea takes no more than %Ln dot(s).</source>
        <translation type="unfinished">
            <numerusform>Nid yw un syniad yn cymryd mwy na %Ln o ddotiau.</numerusform>
            <numerusform>Nid yw un syniad yn cymryd mwy nag %Ln dot.</numerusform>
            <numerusform>Nid yw un syniad yn cymryd mwy na %Ln o ddotiau.</numerusform>
            <numerusform>Nid yw un syniad yn cymryd mwy na %Ln o ddotiau.</numerusform>
            <numerusform>Nid yw un syniad yn cymryd mwy na %Ln o ddotiau.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no dots left. Take one back first, then give it here.</source>
        <translation type="unfinished">Nid oes gennych ddotiau ar ôl. Cymerwch un yn ôl yn gyntaf, yna rhowch ef yma.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot(s) from you</source>
        <translation type="unfinished">
            <numerusform>%Ln o ddotiau wedi&apos;u rhoi gennych</numerusform>
            <numerusform>%Ln dot wedi&apos;i roi gennych</numerusform>
            <numerusform>%Ln o ddotiau wedi&apos;u rhoi gennych</numerusform>
            <numerusform>%Ln o ddotiau wedi&apos;u rhoi gennych</numerusform>
            <numerusform>%Ln o ddotiau wedi&apos;u rhoi gennych</numerusform>
        </translation>
    </message>
    <message>
        <source>No dot from you</source>
        <translation type="unfinished">Dim dot wedi&apos;i roi gennych</translation>
    </message>
    <message numerus="yes">
        <source>You chose %Ln idea(s).</source>
        <translation type="unfinished">
            <numerusform>Dewisoch %Ln o syniadau.</numerusform>
            <numerusform>Dewisoch %Ln syniad.</numerusform>
            <numerusform>Dewisoch %Ln o syniadau.</numerusform>
            <numerusform>Dewisoch %Ln o syniadau.</numerusform>
            <numerusform>Dewisoch %Ln o syniadau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %Ln idea(s) and not cast your vote. It would be lost.</source>
        <translation type="unfinished">
            <numerusform>Rydych wedi dewis %Ln o syniadau ond heb fwrw eich pleidlais. Byddai&apos;n cael ei cholli.</numerusform>
            <numerusform>Rydych wedi dewis %Ln syniad ond heb fwrw eich pleidlais. Byddai&apos;n cael ei cholli.</numerusform>
            <numerusform>Rydych wedi dewis %Ln o syniadau ond heb fwrw eich pleidlais. Byddai&apos;n cael ei cholli.</numerusform>
            <numerusform>Rydych wedi dewis %Ln o syniadau ond heb fwrw eich pleidlais. Byddai&apos;n cael ei cholli.</numerusform>
            <numerusform>Rydych wedi dewis %Ln o syniadau ond heb fwrw eich pleidlais. Byddai&apos;n cael ei cholli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can choose %Ln idea(s).</source>
        <translation type="unfinished">
            <numerusform>Gallwch ddewis %Ln o syniadau.</numerusform>
            <numerusform>Gallwch ddewis %Ln syniad.</numerusform>
            <numerusform>Gallwch ddewis %Ln o syniadau.</numerusform>
            <numerusform>Gallwch ddewis %Ln o syniadau.</numerusform>
            <numerusform>Gallwch ddewis %Ln o syniadau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Idea {number} of {total}: {title}. {given}.</source>
        <translation type="unfinished">Syniad {number} o {total}: {title}. {given}.</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation type="unfinished">Wedi&apos;i ddewis gennych chi</translation>
    </message>
    <message>
        <source>Not chosen by you</source>
        <translation type="unfinished">Heb ei ddewis gennych chi</translation>
    </message>
    <message numerus="yes">
        <source>You can choose %Ln more idea(s).</source>
        <translation type="unfinished">
            <numerusform>Gallwch ddewis %Ln o syniadau ychwanegol.</numerusform>
            <numerusform>Gallwch ddewis %Ln syniad ychwanegol.</numerusform>
            <numerusform>Gallwch ddewis %Ln o syniadau ychwanegol.</numerusform>
            <numerusform>Gallwch ddewis %Ln o syniadau ychwanegol.</numerusform>
            <numerusform>Gallwch ddewis %Ln o syniadau ychwanegol.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can choose no more ideas.</source>
        <translation type="unfinished">Ni allwch ddewis mwy o syniadau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen.</source>
        <comment>ideas</comment>
        <translation type="unfinished">
            <numerusform>%Ln wedi&apos;u dewis.</numerusform>
            <numerusform>%Ln wedi&apos;i ddewis.</numerusform>
            <numerusform>%Ln wedi&apos;u dewis.</numerusform>
            <numerusform>%Ln wedi&apos;u dewis.</numerusform>
            <numerusform>%Ln wedi&apos;u dewis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose the ideas that you support, %Ln at most.</source>
        <comment>ideas</comment>
        <translation type="unfinished">
            <numerusform>Dewiswch y syniadau rydych yn eu cefnogi, %Ln ar y mwyaf.</numerusform>
            <numerusform>Dewiswch y syniad rydych yn ei gefnogi, %Ln ar y mwyaf.</numerusform>
            <numerusform>Dewiswch y syniadau rydych yn eu cefnogi, %Ln ar y mwyaf.</numerusform>
            <numerusform>Dewiswch y syniadau rydych yn eu cefnogi, %Ln ar y mwyaf.</numerusform>
            <numerusform>Dewiswch y syniadau rydych yn eu cefnogi, %Ln ar y mwyaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have chosen this idea already.</source>
        <translation type="unfinished">Rydych wedi dewis y syniad hwn yn barod.</translation>
    </message>
    <message>
        <source>You can choose no more. Take one back first, then choose this one.</source>
        <translation type="unfinished">Ni allwch ddewis mwy. Tynnwch un yn ôl yn gyntaf, yna dewiswch hwn.</translation>
    </message>
    <message>
        <source>Take my choice back</source>
        <translation type="unfinished">Tynnu fy newis yn ôl</translation>
    </message>
    <message>
        <source>Up and Down move between ideas. Right chooses an idea, Left takes that back.</source>
        <translation type="unfinished">Mae&apos;r saethau i fyny ac i lawr yn symud rhwng syniadau. Mae&apos;r saeth dde yn dewis syniad, a&apos;r saeth chwith yn tynnu hynny&apos;n ôl.</translation>
    </message>
    <message>
        <source>You can cast your vote like this, or go back and choose more ideas.</source>
        <translation type="unfinished">Gallwch fwrw eich pleidlais fel hyn, neu fynd yn ôl a dewis rhagor o syniadau.</translation>
    </message>
    <message>
        <source>Change this choice</source>
        <translation type="unfinished">Newid y dewis hwn</translation>
    </message>
    <message>
        <source>You have chosen no idea. You can cast an empty vote: it counts as taking part, and supports no idea. Or go back and choose.</source>
        <translation type="unfinished">Nid ydych wedi dewis unrhyw syniad. Gallwch fwrw pleidlais wag: mae&apos;n cyfrif fel cymryd rhan, ac nid yw&apos;n cefnogi unrhyw syniad. Neu ewch yn ôl a dewis.</translation>
    </message>
    <message>
        <source>The only idea</source>
        <translation type="unfinished">Yr unig syniad</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln idea(s)</source>
        <translation type="unfinished">
            <numerusform>Dim syniadau</numerusform>
            <numerusform>Yr unig syniad</numerusform>
            <numerusform>Pob un o&apos;r %Ln syniad</numerusform>
            <numerusform>Pob un o&apos;r %Ln syniad</numerusform>
            <numerusform>Pob un o&apos;r %Ln syniad</numerusform>
        </translation>
    </message>
    <message>
        <source>Ideas {first} to {last} of {total}</source>
        <translation type="unfinished">Syniadau {first} i {last} o {total}</translation>
    </message>
    <message numerus="yes">
        <source>Next %Ln idea(s)</source>
        <translation type="unfinished">
            <numerusform>Y %Ln syniad nesaf</numerusform>
            <numerusform>Y syniad nesaf</numerusform>
            <numerusform>Y %Ln syniad nesaf</numerusform>
            <numerusform>Y %Ln syniad nesaf</numerusform>
            <numerusform>Y %Ln syniad nesaf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Previous %Ln idea(s)</source>
        <translation type="unfinished">
            <numerusform>Y %Ln syniad blaenorol</numerusform>
            <numerusform>Y syniad blaenorol</numerusform>
            <numerusform>Y %Ln syniad blaenorol</numerusform>
            <numerusform>Y %Ln syniad blaenorol</numerusform>
            <numerusform>Y %Ln syniad blaenorol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %Ln second(s).</source>
        <translation type="unfinished">
            <numerusform>Yn ôl i&apos;r dechrau ymhen %Ln eiliad.</numerusform>
            <numerusform>Yn ôl i&apos;r dechrau ymhen %Ln eiliad.</numerusform>
            <numerusform>Yn ôl i&apos;r dechrau ymhen %Ln eiliad.</numerusform>
            <numerusform>Yn ôl i&apos;r dechrau ymhen %Ln eiliad.</numerusform>
            <numerusform>Yn ôl i&apos;r dechrau ymhen %Ln eiliad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You gave %Ln dot(s).</source>
        <translation type="unfinished">
            <numerusform>Rhoesoch %Ln o ddotiau.</numerusform>
            <numerusform>Rhoesoch %Ln dot.</numerusform>
            <numerusform>Rhoesoch %Ln o ddotiau.</numerusform>
            <numerusform>Rhoesoch %Ln o ddotiau.</numerusform>
            <numerusform>Rhoesoch %Ln o ddotiau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation type="unfinished">Dadwneud yr ateb diwethaf</translation>
    </message>
    <message>
        <source>Choose this idea</source>
        <translation type="unfinished">Dewis y syniad hwn</translation>
    </message>
    <message>
        <source>Skip this pair</source>
        <translation type="unfinished">Hepgor y pâr hwn</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation type="unfinished">Newid yr ateb hwn</translation>
    </message>
    <message>
        <source>You have given no answer. You can cast an empty vote: it counts as taking part. Or go back and answer.</source>
        <translation type="unfinished">Nid ydych wedi rhoi ateb. Gallwch fwrw pleidlais wag: mae&apos;n cyfrif fel cymryd rhan. Neu ewch yn ôl ac ateb.</translation>
    </message>
    <message>
        <source>You can cast your vote like this, or go back and answer more.</source>
        <translation type="unfinished">Gallwch fwrw eich pleidlais fel hyn, neu fynd yn ôl ac ateb mwy.</translation>
    </message>
    <message>
        <source>Go back to the questions</source>
        <translation type="unfinished">Yn ôl i&apos;r cwestiynau</translation>
    </message>
    <message>
        <source>This idea was taken back by its table meanwhile.</source>
        <translation type="unfinished">Yn y cyfamser tynnwyd y syniad hwn yn ôl gan ei fwrdd.</translation>
    </message>
    <message>
        <source>You have answered everything.</source>
        <translation type="unfinished">Rydych wedi ateb popeth.</translation>
    </message>
    <message>
        <source>You have voted on this. A new vote replaces all your earlier answers.</source>
        <translation type="unfinished">Rydych wedi pleidleisio ar hon. Bydd pleidlais newydd yn disodli&apos;ch holl atebion cynharach.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished">Cytuno</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation type="unfinished">Anghytuno</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished">Pasio</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished">Wedi&apos;i hepgor</translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation type="unfinished">Eich ateb: {answer}</translation>
    </message>
    <message>
        <source>You chose: {title}</source>
        <translation type="unfinished">Dewisoch: {title}</translation>
    </message>
    <message>
        <source>Not: {title}</source>
        <translation type="unfinished">Heb ei ddewis: {title}</translation>
    </message>
    <message>
        <source>Which of these two ideas is better? You can skip a pair.</source>
        <translation type="unfinished">Pa un o&apos;r ddau syniad hyn sydd orau? Gallwch hepgor pâr.</translation>
    </message>
    <message>
        <source>Do you agree with this idea? You can pass.</source>
        <translation type="unfinished">Ydych chi&apos;n cytuno â&apos;r syniad hwn? Gallwch basio.</translation>
    </message>
    <message>
        <source>Stop when you like: nothing counts until you cast your vote.</source>
        <translation type="unfinished">Stopiwch pan fynnwch: does dim yn cyfrif nes i chi fwrw eich pleidlais.</translation>
    </message>
    <message>
        <source>Pair {number} of {total}</source>
        <translation type="unfinished">Pâr {number} o {total}</translation>
    </message>
    <message>
        <source>Idea {number} of {total}</source>
        <translation type="unfinished">Syniad {number} o {total}</translation>
    </message>
    <message numerus="yes">
        <source>You have given %Ln answer(s).</source>
        <translation type="unfinished">
            <numerusform>Rydych wedi rhoi %Ln o atebion.</numerusform>
            <numerusform>Rydych wedi rhoi %Ln ateb.</numerusform>
            <numerusform>Rydych wedi rhoi %Ln o atebion.</numerusform>
            <numerusform>Rydych wedi rhoi %Ln o atebion.</numerusform>
            <numerusform>Rydych wedi rhoi %Ln o atebion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left.</source>
        <comment>questions</comment>
        <translation type="unfinished">
            <numerusform>%Ln ar ôl.</numerusform>
            <numerusform>%Ln ar ôl.</numerusform>
            <numerusform>%Ln ar ôl.</numerusform>
            <numerusform>%Ln ar ôl.</numerusform>
            <numerusform>%Ln ar ôl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) for you.</source>
        <translation type="unfinished">
            <numerusform>%Ln o gwestiynau i chi.</numerusform>
            <numerusform>%Ln cwestiwn i chi.</numerusform>
            <numerusform>%Ln o gwestiynau i chi.</numerusform>
            <numerusform>%Ln o gwestiynau i chi.</numerusform>
            <numerusform>%Ln o gwestiynau i chi.</numerusform>
        </translation>
    </message>
    <message>
        <source>You cast an empty vote.</source>
        <translation type="unfinished">Bwriasoch bleidlais wag.</translation>
    </message>
    <message numerus="yes">
        <source>You gave %Ln answer(s).</source>
        <translation type="unfinished">
            <numerusform>Rhoesoch %Ln o atebion.</numerusform>
            <numerusform>Rhoesoch %Ln ateb.</numerusform>
            <numerusform>Rhoesoch %Ln o atebion.</numerusform>
            <numerusform>Rhoesoch %Ln o atebion.</numerusform>
            <numerusform>Rhoesoch %Ln o atebion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have given %Ln answer(s) and not cast your vote. They would be lost.</source>
        <translation type="unfinished">
            <numerusform>Rydych wedi rhoi %Ln o atebion ond heb fwrw eich pleidlais. Byddent yn cael eu colli.</numerusform>
            <numerusform>Rydych wedi rhoi %Ln ateb ond heb fwrw eich pleidlais. Byddai&apos;n cael ei golli.</numerusform>
            <numerusform>Rydych wedi rhoi %Ln o atebion ond heb fwrw eich pleidlais. Byddent yn cael eu colli.</numerusform>
            <numerusform>Rydych wedi rhoi %Ln o atebion ond heb fwrw eich pleidlais. Byddent yn cael eu colli.</numerusform>
            <numerusform>Rydych wedi rhoi %Ln o atebion ond heb fwrw eich pleidlais. Byddent yn cael eu colli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have given %Ln dot(s) and not cast your vote. It would be lost.</source>
        <translation type="unfinished">
            <numerusform>Rydych wedi rhoi %Ln o ddotiau ond heb fwrw eich pleidlais. Byddai&apos;n cael ei cholli.</numerusform>
            <numerusform>Rydych wedi rhoi %Ln dot ond heb fwrw eich pleidlais. Byddai&apos;n cael ei cholli.</numerusform>
            <numerusform>Rydych wedi rhoi %Ln o ddotiau ond heb fwrw eich pleidlais. Byddai&apos;n cael ei cholli.</numerusform>
            <numerusform>Rydych wedi rhoi %Ln o ddotiau ond heb fwrw eich pleidlais. Byddai&apos;n cael ei cholli.</numerusform>
            <numerusform>Rydych wedi rhoi %Ln o ddotiau ond heb fwrw eich pleidlais. Byddai&apos;n cael ei cholli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s).</source>
        <translation type="unfinished">
            <numerusform>%Ln o syniadau.</numerusform>
            <numerusform>%Ln syniad.</numerusform>
            <numerusform>%Ln o syniadau.</numerusform>
            <numerusform>%Ln o syniadau.</numerusform>
            <numerusform>%Ln o syniadau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s).</source>
        <translation type="unfinished">
            <numerusform>Mae gennych %Ln o ddotiau.</numerusform>
            <numerusform>Mae gennych %Ln dot.</numerusform>
            <numerusform>Mae gennych %Ln o ddotiau.</numerusform>
            <numerusform>Mae gennych %Ln o ddotiau.</numerusform>
            <numerusform>Mae gennych %Ln o ddotiau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more challenge(s)</source>
        <translation type="unfinished">
            <numerusform>a %Ln o heriau eraill</numerusform>
            <numerusform>ac %Ln her arall</numerusform>
            <numerusform>a %Ln o heriau eraill</numerusform>
            <numerusform>a %Ln o heriau eraill</numerusform>
            <numerusform>a %Ln o heriau eraill</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation type="unfinished">Llun o&apos;r camera</translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished">Seren</translation>
    </message>
    <message>
        <source>Tilde</source>
        <translation type="unfinished">Tild</translation>
    </message>
    <message>
        <source>Dollar</source>
        <translation type="unfinished">Doler</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation type="unfinished">Hafalnod</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">Staff</translation>
    </message>
    <message>
        <source>Go back to voting</source>
        <translation type="unfinished">Yn ôl i bleidleisio</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation type="unfinished">Ar gyfer staff</translation>
    </message>
    <message>
        <source>Everybody else: choose “Go back to voting”. Nothing of your vote is lost.</source>
        <translation type="unfinished">Pawb arall: dewiswch “Yn ôl i bleidleisio”. Nid oes dim o&apos;ch pleidlais ar goll.</translation>
    </message>
    <message>
        <source>With the right PIN, a vote that has not been cast is thrown away.</source>
        <translation type="unfinished">Gyda&apos;r PIN cywir, caiff pleidlais nad yw wedi&apos;i bwrw ei thaflu.</translation>
    </message>
    <message>
        <source>PIN of this kiosk</source>
        <translation type="unfinished">PIN y ciosg hwn</translation>
    </message>
    <message>
        <source>Keys for the PIN</source>
        <translation type="unfinished">Bysellau ar gyfer y PIN</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Enter PIN</source>
        <translation type="unfinished">Rhoi&apos;r PIN</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PINs were typed. You can try again in %Ln second(s).</source>
        <translation type="unfinished">
            <numerusform>Teipiwyd PINau anghywir. Derbynnir yr un nesaf ymhen %Ln eiliad.</numerusform>
            <numerusform>Teipiwyd PINau anghywir. Derbynnir yr un nesaf ymhen %Ln eiliad.</numerusform>
            <numerusform>Teipiwyd PINau anghywir. Derbynnir yr un nesaf ymhen %Ln eiliad.</numerusform>
            <numerusform>Teipiwyd PINau anghywir. Derbynnir yr un nesaf ymhen %Ln eiliad.</numerusform>
            <numerusform>Teipiwyd PINau anghywir. Derbynnir yr un nesaf ymhen %Ln eiliad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Things to put right</source>
        <translation type="unfinished">Pethau i&apos;w cywiro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to put right</source>
        <translation type="unfinished">
            <numerusform>%Ln o bethau i&apos;w cywiro</numerusform>
            <numerusform>%Ln peth i&apos;w gywiro</numerusform>
            <numerusform>%Ln o bethau i&apos;w cywiro</numerusform>
            <numerusform>%Ln o bethau i&apos;w cywiro</numerusform>
            <numerusform>%Ln o bethau i&apos;w cywiro</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to “{field}”</source>
        <translation type="unfinished">Mynd i “{field}”</translation>
    </message>
    <message>
        <source>Error: {sentence}</source>
        <translation type="unfinished">Gwall: {sentence}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Maint y testun</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Lliwiau</translation>
    </message>
    <message>
        <source>Language, now {now}</source>
        <translation type="unfinished">Iaith, nawr {now}</translation>
    </message>
    <message>
        <source>Text size, now {now}</source>
        <translation type="unfinished">Maint y testun, nawr {now}</translation>
    </message>
    <message>
        <source>Colours, now {now}</source>
        <translation type="unfinished">Lliwiau, nawr {now}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished">{number} %</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Dadwneud</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation type="unfinished">Cau&apos;r hysbysiad</translation>
    </message>
    <message>
        <source>Working on this laptop alone</source>
        <translation type="unfinished">Yn gweithio ar y gliniadur hwn yn unig</translation>
    </message>
    <message>
        <source>Hosting this room</source>
        <translation type="unfinished">Yn westeiwr i&apos;r ystafell hon</translation>
    </message>
    <message>
        <source>Sending and receiving</source>
        <translation type="unfinished">Yn anfon ac yn derbyn</translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished">Ar-lein</translation>
    </message>
    <message>
        <source>Offline: everything is safe here</source>
        <translation type="unfinished">All-lein: mae popeth yn ddiogel yma</translation>
    </message>
    <message>
        <source>Where everything is</source>
        <translation type="unfinished">Ble mae popeth</translation>
    </message>
    <message>
        <source>This laptop has no event yet. Start a new event, or join one.</source>
        <translation type="unfinished">Nid oes digwyddiad ar y gliniadur hwn eto. Dechreuwch ddigwyddiad newydd, neu ymunwch ag un.</translation>
    </message>
    <message>
        <source>This laptop has no name in the event yet. Choose what it does first.</source>
        <translation type="unfinished">Nid oes enw gan y gliniadur hwn yn y digwyddiad eto. Dewiswch yn gyntaf beth mae&apos;n ei wneud.</translation>
    </message>
    <message>
        <source>This challenge is not part of the event. Your words are still here. Choose one of the challenges shown.</source>
        <translation type="unfinished">Nid yw&apos;r her hon yn rhan o&apos;r digwyddiad. Mae eich geiriau yma o hyd. Dewiswch un o&apos;r heriau a ddangosir.</translation>
    </message>
    <message>
        <source>This idea is not on this laptop yet. Choose another one, or wait a moment.</source>
        <translation type="unfinished">Nid yw&apos;r syniad hwn ar y gliniadur hwn eto. Dewiswch un arall, neu arhoswch eiliad.</translation>
    </message>
    <message>
        <source>One of these ideas was taken back, or belongs to another challenge. The rest of your vote is still here. Take that idea off your vote, then go on.</source>
        <translation type="unfinished">Cafodd un o&apos;r syniadau hyn ei dynnu&apos;n ôl, neu mae&apos;n perthyn i her arall. Mae gweddill eich pleidlais yma o hyd. Tynnwch y syniad hwnnw oddi ar eich pleidlais, yna ewch ymlaen.</translation>
    </message>
    <message>
        <source>Voting on this challenge is closed, so this vote was not cast. Votes that were cast before are safe. Ask an organiser if you have a question.</source>
        <translation type="unfinished">Mae&apos;r pleidleisio ar yr her hon ar gau, felly ni fwriwyd y bleidlais hon. Mae pleidleisiau a fwriwyd cyn hynny yn ddiogel. Gofynnwch i drefnydd os oes gennych gwestiwn.</translation>
    </message>
    <message>
        <source>You gave {given} dots and have {limit}. Your dots are still here. Take some off, then go on.</source>
        <translation type="unfinished">Dotiau a roesoch: {given}. Dotiau sydd gennych: {limit}. Mae eich dotiau yma o hyd. Tynnwch rai, yna ewch ymlaen.</translation>
    </message>
    <message>
        <source>The most dots that one idea takes is {limit}. Your dots are still here. Take some off, then go on.</source>
        <translation type="unfinished">Y nifer mwyaf o ddotiau ar un syniad yw {limit}. Mae eich dotiau yma o hyd. Tynnwch rai, yna ewch ymlaen.</translation>
    </message>
    <message>
        <source>An idea takes 1 dot or more. Take it off the ballot to give it none.</source>
        <translation type="unfinished">Mae syniad yn cymryd 1 dot neu fwy. Tynnwch ef oddi ar y bleidlais os nad ydych am roi dot iddo.</translation>
    </message>
    <message>
        <source>The list of ideas changed while you were voting, so this vote was not cast. Go back to the ideas and cast it again.</source>
        <translation type="unfinished">Newidiodd y rhestr syniadau tra oeddech yn pleidleisio, felly ni fwriwyd y bleidlais hon. Ewch yn ôl i&apos;r syniadau a&apos;i bwrw eto.</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose one of the answers on the screen.</source>
        <translation type="unfinished">Ni chadwyd dim. Dewiswch un o&apos;r atebion ar y sgrin.</translation>
    </message>
    <message>
        <source>Nothing was saved. There are more answers than this challenge takes.</source>
        <translation type="unfinished">Ni chadwyd dim. Mae mwy o atebion nag y mae&apos;r her hon yn eu cymryd.</translation>
    </message>
    <message>
        <source>This badge has voted on this challenge already, and here the first vote counts. That vote is safe.</source>
        <translation type="unfinished">Mae&apos;r bathodyn hwn wedi pleidleisio ar yr her hon yn barod, ac yma y bleidlais gyntaf sy&apos;n cyfrif. Mae&apos;r bleidlais honno&apos;n ddiogel.</translation>
    </message>
    <message>
        <source>This is not a whole receipt code. Look at it again and type all 9 characters.</source>
        <translation type="unfinished">Nid yw hwn yn god derbynneb cyfan. Edrychwch arno eto a theipiwch bob un o&apos;r 9 nod.</translation>
    </message>
    <message>
        <source>This is not a whole badge code. Look at the card and type all 13 characters.</source>
        <translation type="unfinished">Nid yw hwn yn god bathodyn cyfan. Edrychwch ar y cerdyn a theipiwch bob un o&apos;r 13 nod.</translation>
    </message>
    <message>
        <source>This badge does not belong to this event. Nothing is lost. Check the code, or ask an organiser for another badge.</source>
        <translation type="unfinished">Nid yw&apos;r bathodyn hwn yn perthyn i&apos;r digwyddiad hwn. Nid oes dim wedi&apos;i golli. Gwiriwch y cod, neu gofynnwch i drefnydd am fathodyn arall.</translation>
    </message>
    <message>
        <source>This laptop may not do that, so nothing was changed. Ask an organiser to do it on theirs.</source>
        <translation type="unfinished">Ni chaiff y gliniadur hwn wneud hynny, felly ni newidiwyd dim. Gofynnwch i drefnydd ei wneud ar eu gliniadur nhw.</translation>
    </message>
    <message>
        <source>This is not the PIN of this kiosk. Type it again.</source>
        <translation type="unfinished">Nid dyma PIN y ciosg hwn. Teipiwch ef eto.</translation>
    </message>
    <message>
        <source>No PIN is taken for another {seconds} seconds, because wrong ones were typed. Wait, then type it again.</source>
        <translation type="unfinished">Ni dderbynnir PIN am {seconds} eiliad arall, gan fod rhai anghywir wedi&apos;u teipio. Arhoswch, yna teipiwch ef eto.</translation>
    </message>
    <message>
        <source>The disk of this laptop is full, so this was not saved. What was saved before is safe, and your words are still on the screen. Free some space, then try again.</source>
        <translation type="unfinished">Mae disg y gliniadur hwn yn llawn, felly ni chadwyd hyn. Mae&apos;r hyn a gadwyd o&apos;r blaen yn ddiogel, ac mae eich geiriau ar y sgrin o hyd. Rhyddhewch ychydig o le, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Part of what this laptop keeps cannot be read. Nothing was deleted. Close Tablevoice and open it again: it saves what it can.</source>
        <translation type="unfinished">Ni ellir darllen rhan o&apos;r hyn y mae&apos;r gliniadur hwn yn ei gadw. Ni ddilëwyd dim. Caewch Tablevoice a&apos;i agor eto: bydd yn achub yr hyn y gall.</translation>
    </message>
    <message>
        <source>This laptop was busy and did not save this. Your words are still on the screen. Try again in a moment.</source>
        <translation type="unfinished">Roedd y gliniadur hwn yn brysur ac ni chadwodd hyn. Mae eich geiriau ar y sgrin o hyd. Rhowch gynnig arall arni ymhen eiliad.</translation>
    </message>
    <message>
        <source>This laptop cannot write to its disk, so this was not saved. What was saved before is safe, and your words are still on the screen. Tell an organiser.</source>
        <translation type="unfinished">Ni all y gliniadur hwn ysgrifennu i&apos;w ddisg, felly ni chadwyd hyn. Mae&apos;r hyn a gadwyd o&apos;r blaen yn ddiogel, ac mae eich geiriau ar y sgrin o hyd. Dywedwch wrth drefnydd.</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation type="unfinished">Cofnodydd</translation>
    </message>
    <message>
        <source>Voting kiosk</source>
        <translation type="unfinished">Ciosg pleidleisio</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished">Wal</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished">Trefnydd</translation>
    </message>
    <message>
        <source>An organiser has shut this laptop out of the event. What you write is kept here, and waits for an organiser.</source>
        <translation type="unfinished">Mae trefnydd wedi cau&apos;r gliniadur hwn allan o&apos;r digwyddiad. Mae&apos;r hyn a ysgrifennwch yn cael ei gadw yma, ac yn aros am drefnydd.</translation>
    </message>
    <message>
        <source>Something went wrong inside Tablevoice. What was saved is safe, and your words are still on the screen. Go on working; tell an organiser if it happens again.</source>
        <translation type="unfinished">Aeth rhywbeth o&apos;i le y tu mewn i Tablevoice. Mae&apos;r hyn a gadwyd yn ddiogel, ac mae eich geiriau ar y sgrin o hyd. Ewch ymlaen; dywedwch wrth drefnydd os bydd yn digwydd eto.</translation>
    </message>
    <message>
        <source>This vote is not on this laptop, or not yet: laptops tell each other of votes when they meet. Try again later, or ask an organiser.</source>
        <translation type="unfinished">Nid yw&apos;r bleidlais hon ar y gliniadur hwn, neu ddim eto: mae gliniaduron yn dweud wrth ei gilydd am bleidleisiau pan fyddant yn cwrdd. Rhowch gynnig arall arni&apos;n nes ymlaen, neu gofynnwch i drefnydd.</translation>
    </message>
    <message>
        <source>Your vote is on this laptop. It is safe, and one vote counts for your badge.</source>
        <translation type="unfinished">Mae eich pleidlais ar y gliniadur hwn. Mae&apos;n ddiogel, ac mae un bleidlais yn cyfrif i&apos;ch bathodyn.</translation>
    </message>
    <message>
        <source>Your vote is on this laptop, and no vote counts for its badge at the moment. Ask an organiser to look at the badge.</source>
        <translation type="unfinished">Mae eich pleidlais ar y gliniadur hwn, ond does dim pleidlais yn cyfrif i&apos;w bathodyn ar hyn o bryd. Gofynnwch i drefnydd edrych ar y bathodyn.</translation>
    </message>
    <message>
        <source>Table {name}</source>
        <translation type="unfinished">Bwrdd {name}</translation>
    </message>
    <message>
        <source>Host: {names}</source>
        <translation type="unfinished">Gwesteiwr: {names}</translation>
    </message>
    <message>
        <source>{name}. Button, not available now.</source>
        <translation type="unfinished">{name}. Botwm, ddim ar gael nawr.</translation>
    </message>
    <message>
        <source>{name}. Button, chosen.</source>
        <translation type="unfinished">{name}. Botwm, wedi&apos;i ddewis.</translation>
    </message>
    <message>
        <source>{name}. Button.</source>
        <translation type="unfinished">{name}. Botwm.</translation>
    </message>
    <message>
        <source>Typed: {text}</source>
        <translation type="unfinished">Wedi&apos;i deipio: {text}</translation>
    </message>
    <message>
        <source>Nothing typed yet.</source>
        <translation type="unfinished">Dim byd wedi&apos;i deipio eto.</translation>
    </message>
    <message>
        <source>This is in a language that this laptop cannot read aloud.</source>
        <translation type="unfinished">Mae hyn mewn iaith na all y gliniadur hwn ei darllen yn uchel.</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">Darllen yn uchel</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished">Stopio darllen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished">Darllen eto</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">Tawelach</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">Uwch</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">Arafach</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">Cyflymach</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished">Sain</translation>
    </message>
    <message>
        <source>Sound: volume and speed</source>
        <translation type="unfinished">Sain: uchder a chyflymder</translation>
    </message>
    <message>
        <source>Controls for reading aloud</source>
        <translation type="unfinished">Rheolyddion darllen yn uchel</translation>
    </message>
    <message>
        <source>Reading aloud has stopped, because this laptop&apos;s voice does not answer. Ask an organiser.</source>
        <translation type="unfinished">Mae darllen yn uchel wedi stopio, am nad yw llais y gliniadur hwn yn ateb. Gofynnwch i drefnydd.</translation>
    </message>
    <message>
        <source>Scan the badge, hold it in front of the camera, or type its 13 characters.</source>
        <translation type="unfinished">Sganiwch y bathodyn, daliwch ef o flaen y camera, neu teipiwch ei 13 nod.</translation>
    </message>
    <message>
        <source>Scan with camera</source>
        <translation type="unfinished">Sganio â&apos;r camera</translation>
    </message>
    <message>
        <source>Stop camera</source>
        <translation type="unfinished">Stopio&apos;r camera</translation>
    </message>
    <message>
        <source>Hold the code on your badge in front of the camera. No picture is kept.</source>
        <translation type="unfinished">Daliwch y cod ar eich bathodyn o flaen y camera. Ni chedwir unrhyw lun.</translation>
    </message>
    <message>
        <source>This kiosk has no camera. A scanner or the keys work as well.</source>
        <translation type="unfinished">Nid oes camera yn y ciosg hwn. Mae sganiwr neu&apos;r bysellau&apos;n gweithio cystal.</translation>
    </message>
    <message>
        <source>That is not the code of a badge. Hold your badge in front of the camera.</source>
        <translation type="unfinished">Nid cod bathodyn yw hwn. Daliwch eich bathodyn o flaen y camera.</translation>
    </message>
    <message>
        <source>There is no code yet. Scan your badge, or type its 13 characters.</source>
        <translation type="unfinished">Nid oes cod eto. Sganiwch eich bathodyn, neu teipiwch ei 13 nod.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many. A badge has groups of 4, 4 and 5. Look at your badge again.</source>
        <translation type="unfinished">
            <numerusform>%Ln nod yn ormod. Mae gan fathodyn grwpiau o 4, 4 a 5. Edrychwch ar eich bathodyn eto.</numerusform>
            <numerusform>%Ln nod yn ormod. Mae gan fathodyn grwpiau o 4, 4 a 5. Edrychwch ar eich bathodyn eto.</numerusform>
            <numerusform>%Ln nod yn ormod. Mae gan fathodyn grwpiau o 4, 4 a 5. Edrychwch ar eich bathodyn eto.</numerusform>
            <numerusform>%Ln nod yn ormod. Mae gan fathodyn grwpiau o 4, 4 a 5. Edrychwch ar eich bathodyn eto.</numerusform>
            <numerusform>%Ln nod yn ormod. Mae gan fathodyn grwpiau o 4, 4 a 5. Edrychwch ar eich bathodyn eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>A badge code cannot have “{sign}” in this place. It is marked.</source>
        <translation type="unfinished">Nid yw “{sign}” yn y lle hwn mewn unrhyw god bathodyn. Mae wedi&apos;i farcio.</translation>
    </message>
    <message>
        <source>Is your code {code}? Look at your badge.</source>
        <translation type="unfinished">Ai {code} yw eich cod? Edrychwch ar eich bathodyn.</translation>
    </message>
    <message>
        <source>Use {code}</source>
        <translation type="unfinished">Defnyddio {code}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) missing.</source>
        <translation type="unfinished">
            <numerusform>%Ln nod ar goll.</numerusform>
            <numerusform>%Ln nod ar goll.</numerusform>
            <numerusform>%Ln nod ar goll.</numerusform>
            <numerusform>%Ln nod ar goll.</numerusform>
            <numerusform>%Ln nod ar goll.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first group has 4. Look at your badge again.</source>
        <translation type="unfinished">Mae 4 yn y grŵp cyntaf. Edrychwch ar eich bathodyn eto.</translation>
    </message>
    <message>
        <source>The second group has 4. Look at your badge again.</source>
        <translation type="unfinished">Mae 4 yn yr ail grŵp. Edrychwch ar eich bathodyn eto.</translation>
    </message>
    <message>
        <source>The third group has 5. Look at your badge again.</source>
        <translation type="unfinished">Mae 5 yn y trydydd grŵp. Edrychwch ar eich bathodyn eto.</translation>
    </message>
    <message>
        <source>Choose a theme</source>
        <translation type="unfinished">Dewis thema</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation type="unfinished">Pob thema</translation>
    </message>
    <message>
        <source>Check a receipt</source>
        <translation type="unfinished">Gwirio derbynneb</translation>
    </message>
    <message>
        <source>Type the 9 characters of your receipt.</source>
        <translation type="unfinished">Teipiwch 9 nod eich derbynneb.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">Derbynneb</translation>
    </message>
    <message>
        <source>Keys for the receipt</source>
        <translation type="unfinished">Bysellau ar gyfer y dderbynneb</translation>
    </message>
    <message>
        <source>Check this receipt</source>
        <translation type="unfinished">Gwirio&apos;r dderbynneb hon</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation type="unfinished">Eich derbynneb</translation>
    </message>
    <message>
        <source>This is the code of a badge. To vote with it, go back to the start. To check a receipt, type its 9 characters.</source>
        <translation type="unfinished">Cod bathodyn yw hwn. I bleidleisio gydag ef, ewch yn ôl i&apos;r dechrau. I wirio derbynneb, teipiwch ei 9 nod.</translation>
    </message>
    <message>
        <source>Write it down if you want to check later that your vote is there. It does not show how you voted.</source>
        <translation type="unfinished">Ysgrifennwch hi i lawr os ydych am wirio&apos;n nes ymlaen bod eich pleidlais yno. Nid yw&apos;n dangos sut y pleidleisioch.</translation>
    </message>
    <message>
        <source>Keep this screen longer</source>
        <translation type="unfinished">Cadw&apos;r sgrin hon am fwy o amser</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>What is your ethnic group?</source>
        <translation type="unfinished">Beth yw eich grŵp ethnig?</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">Gwyn</translation>
    </message>
    <message>
        <source>Mixed or multiple ethnic groups</source>
        <translation type="unfinished">Grwpiau ethnig cymysg neu luosog</translation>
    </message>
    <message>
        <source>Asian or Asian British</source>
        <translation type="unfinished">Asiaidd neu Asiaidd Prydeinig</translation>
    </message>
    <message>
        <source>Black, African, Caribbean or Black British</source>
        <translation type="unfinished">Du, Affricanaidd, Caribïaidd neu Ddu Prydeinig</translation>
    </message>
    <message>
        <source>Other ethnic group</source>
        <translation type="unfinished">Grŵp ethnig arall</translation>
    </message>
    <message>
        <source>Which of the following best describes your White background?</source>
        <translation type="unfinished">Pa un o&apos;r canlynol sy&apos;n disgrifio eich cefndir Gwyn orau?</translation>
    </message>
    <message>
        <source>English, Welsh, Scottish, Northern Irish or British</source>
        <translation type="unfinished">Seisnig, Cymreig, Albanaidd, Gogledd Iwerddon neu Brydeinig</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished">Gwyddelig</translation>
    </message>
    <message>
        <source>Gypsy or Irish Traveller</source>
        <translation type="unfinished">Sipsi neu Deithiwr Gwyddelig</translation>
    </message>
    <message>
        <source>Any other White background</source>
        <translation type="unfinished">Unrhyw gefndir Gwyn arall</translation>
    </message>
    <message>
        <source>Which of the following best describes your Mixed or multiple ethnic groups background?</source>
        <translation type="unfinished">Pa un o&apos;r canlynol sy&apos;n disgrifio eich cefndir grwpiau ethnig cymysg neu luosog orau?</translation>
    </message>
    <message>
        <source>White and Black Caribbean</source>
        <translation type="unfinished">Gwyn a Du Caribïaidd</translation>
    </message>
    <message>
        <source>White and Black African</source>
        <translation type="unfinished">Gwyn a Du Affricanaidd</translation>
    </message>
    <message>
        <source>White and Asian</source>
        <translation type="unfinished">Gwyn ac Asiaidd</translation>
    </message>
    <message>
        <source>Any other Mixed or multiple ethnic background</source>
        <translation type="unfinished">Unrhyw gefndir ethnig cymysg neu luosog arall</translation>
    </message>
    <message>
        <source>Which of the following best describes your Asian or Asian British background?</source>
        <translation type="unfinished">Pa un o&apos;r canlynol sy&apos;n disgrifio eich cefndir Asiaidd neu Asiaidd Prydeinig orau?</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation type="unfinished">Indiaidd</translation>
    </message>
    <message>
        <source>Pakistani</source>
        <translation type="unfinished">Pacistanaidd</translation>
    </message>
    <message>
        <source>Bangladeshi</source>
        <translation type="unfinished">Bangladeshaidd</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished">Tsieineaidd</translation>
    </message>
    <message>
        <source>Any other Asian background</source>
        <translation type="unfinished">Unrhyw gefndir Asiaidd arall</translation>
    </message>
    <message>
        <source>Which of the following best describes your Black, African, Caribbean or Black British background?</source>
        <translation type="unfinished">Pa un o&apos;r canlynol sy&apos;n disgrifio eich cefndir Du, Affricanaidd, Caribïaidd neu Ddu Prydeinig orau?</translation>
    </message>
    <message>
        <source>African</source>
        <translation type="unfinished">Affricanaidd</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation type="unfinished">Caribïaidd</translation>
    </message>
    <message>
        <source>Any other Black, African or Caribbean background</source>
        <translation type="unfinished">Unrhyw gefndir Du, Affricanaidd neu Garibïaidd arall</translation>
    </message>
    <message>
        <source>Which of the following best describes your background?</source>
        <translation type="unfinished">Pa un o&apos;r canlynol sy&apos;n disgrifio eich cefndir orau?</translation>
    </message>
    <message>
        <source>Arab</source>
        <translation type="unfinished">Arabaidd</translation>
    </message>
    <message>
        <source>Any other ethnic group</source>
        <translation type="unfinished">Unrhyw grŵp ethnig arall</translation>
    </message>
    <message>
        <source>Do you have any physical or mental health conditions or illness lasting or expected to last 12 months or more?</source>
        <translation type="unfinished">A oes gennych unrhyw gyflyrau neu salwch iechyd corfforol neu feddyliol sy&apos;n para, neu y disgwylir iddynt bara, 12 mis neu fwy?</translation>
    </message>
    <message>
        <source>Do any of your conditions or illnesses reduce your ability to carry out day to day activities?</source>
        <translation type="unfinished">A yw unrhyw un o&apos;ch cyflyrau neu&apos;ch salwch yn lleihau eich gallu i wneud gweithgareddau o ddydd i ddydd?</translation>
    </message>
    <message>
        <source>For example eating, washing, walking or going shopping.</source>
        <translation type="unfinished">Er enghraifft bwyta, ymolchi, cerdded neu siopa.</translation>
    </message>
    <message>
        <source>Yes, a lot</source>
        <translation type="unfinished">Ydyn, llawer</translation>
    </message>
    <message>
        <source>Yes, a little</source>
        <translation type="unfinished">Ydyn, ychydig</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished">Ddim o gwbl</translation>
    </message>
    <message>
        <source>What is your sex?</source>
        <translation type="unfinished">Beth yw eich rhyw?</translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished">Benyw</translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished">Gwryw</translation>
    </message>
    <message>
        <source>Is the gender you identify with the same as your sex registered at birth?</source>
        <translation type="unfinished">A yw&apos;r rhywedd rydych yn uniaethu ag ef yr un fath â&apos;ch rhyw a gofrestrwyd adeg eich geni?</translation>
    </message>
    <message>
        <source>Which of the following options best describes how you think of yourself?</source>
        <translation type="unfinished">Pa un o&apos;r opsiynau canlynol sy&apos;n disgrifio orau sut rydych yn meddwl amdanoch eich hun?</translation>
    </message>
    <message>
        <source>Heterosexual or straight</source>
        <translation type="unfinished">Heterorywiol neu strêt</translation>
    </message>
    <message>
        <source>Gay or lesbian</source>
        <translation type="unfinished">Hoyw neu lesbiaidd</translation>
    </message>
    <message>
        <source>Bisexual</source>
        <translation type="unfinished">Deurywiol</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Arall</translation>
    </message>
    <message>
        <source>What is your religion?</source>
        <translation type="unfinished">Beth yw eich crefydd?</translation>
    </message>
    <message>
        <source>No religion</source>
        <translation type="unfinished">Dim crefydd</translation>
    </message>
    <message>
        <source>Christian</source>
        <translation type="unfinished">Cristion</translation>
    </message>
    <message>
        <source>Including Church of England, Catholic, Protestant and all other Christian denominations.</source>
        <translation type="unfinished">Gan gynnwys Eglwys Loegr, Catholig, Protestannaidd a phob enwad Cristnogol arall.</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation type="unfinished">Bwdhydd</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation type="unfinished">Hindŵ</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation type="unfinished">Iddew</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation type="unfinished">Mwslim</translation>
    </message>
    <message>
        <source>Sikh</source>
        <translation type="unfinished">Sikh</translation>
    </message>
    <message>
        <source>Any other religion</source>
        <translation type="unfinished">Unrhyw grefydd arall</translation>
    </message>
    <message>
        <source>What is your age group?</source>
        <translation type="unfinished">Beth yw eich grŵp oedran?</translation>
    </message>
    <message>
        <source>15 or younger</source>
        <translation type="unfinished">15 neu iau</translation>
    </message>
    <message>
        <source>16 to 24</source>
        <translation type="unfinished">16 i 24</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation type="unfinished">25 i 34</translation>
    </message>
    <message>
        <source>35 to 44</source>
        <translation type="unfinished">35 i 44</translation>
    </message>
    <message>
        <source>45 to 54</source>
        <translation type="unfinished">45 i 54</translation>
    </message>
    <message>
        <source>55 to 64</source>
        <translation type="unfinished">55 i 64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation type="unfinished">65 i 74</translation>
    </message>
    <message>
        <source>75 or older</source>
        <translation type="unfinished">75 neu hŷn</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">Mwy o amser</translation>
    </message>
    <message>
        <source>You now have the usual time again.</source>
        <translation type="unfinished">Mae gennych yr amser arferol eto nawr.</translation>
    </message>
    <message>
        <source>You now have {number} times as long on every page.</source>
        <translation type="unfinished">Mae gennych {number} gwaith yr amser ar bob tudalen.</translation>
    </message>
    <message>
        <source>Check this kiosk</source>
        <translation type="unfinished">Gwirio&apos;r ciosg hwn</translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished">Da</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished">Edrychwch ar hyn</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation type="unfinished">Ddim yn barod</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation type="unfinished">Heb ei brofi</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished">Sgrin</translation>
    </message>
    <message>
        <source>Screen stays on</source>
        <translation type="unfinished">Sgrin yn aros ymlaen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Clo</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">Camera</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished">Sganiwr</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished">Lleferydd</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished">Cloc</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished">Disg</translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished">Pŵer</translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished">Digwyddiad</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation type="unfinished">Pleidleisiau</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation type="unfinished">Gliniaduron eraill</translation>
    </message>
    <message>
        <source>It is too small. Choose a higher resolution in the system&apos;s settings.</source>
        <translation type="unfinished">Mae&apos;n rhy fach. Dewiswch gydraniad uwch yng ngosodiadau&apos;r system.</translation>
    </message>
    <message>
        <source>It can be touched.</source>
        <translation type="unfinished">Gellir ei chyffwrdd.</translation>
    </message>
    <message>
        <source>It cannot be touched: put a mouse beside it, or use the keyboard.</source>
        <translation type="unfinished">Ni ellir ei chyffwrdd: rhowch lygoden wrth ei hymyl, neu defnyddiwch y bysellfwrdd.</translation>
    </message>
    <message>
        <source>The system leaves it on while people vote.</source>
        <translation type="unfinished">Mae&apos;r system yn ei gadael ymlaen tra bydd pobl yn pleidleisio.</translation>
    </message>
    <message>
        <source>Turn off the screen saver and sleep in the system&apos;s settings.</source>
        <translation type="unfinished">Diffoddwch yr arbedwr sgrin a&apos;r modd cysgu yng ngosodiadau&apos;r system.</translation>
    </message>
    <message>
        <source>It is asked once voting is in sight.</source>
        <translation type="unfinished">Gofynnir iddi pan fydd y pleidleisio i&apos;w weld.</translation>
    </message>
    <message>
        <source>Locked. After a crash it comes back by itself.</source>
        <translation type="unfinished">Wedi&apos;i gloi. Ar ôl methiant mae&apos;n dod yn ôl ohono&apos;i hun.</translation>
    </message>
    <message>
        <source>Locked. After a crash somebody has to open Tablevoice again.</source>
        <translation type="unfinished">Wedi&apos;i gloi. Ar ôl methiant rhaid i rywun agor Tablevoice eto.</translation>
    </message>
    <message>
        <source>Open Tablevoice again: a locked kiosk starts guarded.</source>
        <translation type="unfinished">Agorwch Tablevoice eto: mae ciosg sydd wedi&apos;i gloi yn cychwyn dan warchodaeth.</translation>
    </message>
    <message>
        <source>Anybody can leave this screen.</source>
        <translation type="unfinished">Gall unrhyw un adael y sgrin hon.</translation>
    </message>
    <message>
        <source>Lock this kiosk before the doors open.</source>
        <translation type="unfinished">Clowch y ciosg hwn cyn i&apos;r drysau agor.</translation>
    </message>
    <message>
        <source>Look through the camera</source>
        <translation type="unfinished">Edrych drwy&apos;r camera</translation>
    </message>
    <message>
        <source>Stop the camera</source>
        <translation type="unfinished">Stopio&apos;r camera</translation>
    </message>
    <message>
        <source>No picture has been seen yet.</source>
        <translation type="unfinished">Ni welwyd llun eto.</translation>
    </message>
    <message>
        <source>Choose “Look through the camera”. Badges can be typed or scanned without one.</source>
        <translation type="unfinished">Dewiswch “Edrych drwy&apos;r camera”. Gellir teipio neu sganio bathodynnau heb gamera.</translation>
    </message>
    <message>
        <source>A picture was seen.</source>
        <translation type="unfinished">Gwelwyd llun.</translation>
    </message>
    <message>
        <source>Scan any card here</source>
        <translation type="unfinished">Sganiwch unrhyw gerdyn yma</translation>
    </message>
    <message>
        <source>Nothing was scanned yet.</source>
        <translation type="unfinished">Ni sganiwyd dim eto.</translation>
    </message>
    <message>
        <source>Scan a card. Without a scanner, badges are typed or shown to the camera.</source>
        <translation type="unfinished">Sganiwch gerdyn. Heb sganiwr, caiff bathodynnau eu teipio neu eu dangos i&apos;r camera.</translation>
    </message>
    <message>
        <source>If a scanner did this, set it to send faster.</source>
        <translation type="unfinished">Os sganiwr wnaeth hyn, gosodwch ef i anfon yn gyflymach.</translation>
    </message>
    <message>
        <source>It is not a badge of this event.</source>
        <translation type="unfinished">Nid yw&apos;n fathodyn o&apos;r digwyddiad hwn.</translation>
    </message>
    <message>
        <source>It is a badge of this event.</source>
        <translation type="unfinished">Mae&apos;n fathodyn o&apos;r digwyddiad hwn.</translation>
    </message>
    <message>
        <source>Set the scanner to send Enter after each code.</source>
        <translation type="unfinished">Gosodwch y sganiwr i anfon Enter ar ôl pob cod.</translation>
    </message>
    <message>
        <source>Install a speech engine: docs/setting-up-a-kiosk.md says how. Voting works without.</source>
        <translation type="unfinished">Gosodwch beiriant lleferydd: mae docs/setting-up-a-kiosk.md yn dweud sut. Mae pleidleisio&apos;n gweithio hebddo.</translation>
    </message>
    <message>
        <source>This system has no speech engine.</source>
        <translation type="unfinished">Nid oes peiriant lleferydd ar y system hon.</translation>
    </message>
    <message>
        <source>So “Read aloud” is not offered.</source>
        <translation type="unfinished">Felly ni chynigir “Darllen yn uchel”.</translation>
    </message>
    <message>
        <source>The laptop&apos;s voice is being opened.</source>
        <translation type="unfinished">Mae llais y gliniadur yn cael ei agor.</translation>
    </message>
    <message>
        <source>The laptop&apos;s voice does not answer. It is tried again every 30 seconds, and “Read aloud” is offered once it answers.</source>
        <translation type="unfinished">Nid yw llais y gliniadur yn ateb. Rhoddir cynnig arall arno bob 30 eiliad, a chynigir “Darllen yn uchel” unwaith y bydd yn ateb.</translation>
    </message>
    <message>
        <source>If it stays silent, restart the laptop. Voting works without.</source>
        <translation type="unfinished">Os yw&apos;n aros yn dawel, ailgychwynnwch y gliniadur. Mae pleidleisio&apos;n gweithio hebddo.</translation>
    </message>
    <message>
        <source>Off: “Read aloud” is not offered. “Set reading aloud” allows it.</source>
        <translation type="unfinished">I ffwrdd: ni chynigir “Darllen yn uchel”. Mae “Gosod darllen yn uchel” yn ei ganiatáu.</translation>
    </message>
    <message>
        <source>“Read aloud” is not offered now: the headphones that you allowed are not plugged in.</source>
        <translation type="unfinished">Ni chynigir “Darllen yn uchel” nawr: nid yw&apos;r clustffonau a ganiatawyd gennych wedi&apos;u plygio i mewn.</translation>
    </message>
    <message>
        <source>Plug them in, or save “Set reading aloud” again with others.</source>
        <translation type="unfinished">Plygiwch nhw i mewn, neu cadwch “Gosod darllen yn uchel” eto gyda rhai eraill.</translation>
    </message>
    <message>
        <source>Offered to voters, through the headphones alone.</source>
        <translation type="unfinished">Cynigir i bleidleiswyr, drwy&apos;r clustffonau yn unig.</translation>
    </message>
    <message>
        <source>Offered to voters, through the loudspeaker: everybody near can hear a vote.</source>
        <translation type="unfinished">Cynigir i bleidleiswyr, drwy&apos;r uchelseinydd: gall pawb gerllaw glywed pleidlais.</translation>
    </message>
    <message>
        <source>Install voices for these languages, or tell voters of them.</source>
        <translation type="unfinished">Gosodwch leisiau ar gyfer yr ieithoedd hyn, neu rhowch wybod i bleidleiswyr amdanynt.</translation>
    </message>
    <message>
        <source>Compare it with your watch. Set the date and time in the system&apos;s settings.</source>
        <translation type="unfinished">Cymharwch ef â&apos;ch oriawr. Gosodwch y dyddiad a&apos;r amser yng ngosodiadau&apos;r system.</translation>
    </message>
    <message>
        <source>Nothing can be written to it.</source>
        <translation type="unfinished">Ni ellir ysgrifennu dim iddi.</translation>
    </message>
    <message>
        <source>Free some space, or use another laptop.</source>
        <translation type="unfinished">Rhyddhewch ychydig o le, neu defnyddiwch liniadur arall.</translation>
    </message>
    <message>
        <source>No battery was found: it runs on mains, or the system does not tell.</source>
        <translation type="unfinished">Ni chafwyd hyd i fatri: mae&apos;n rhedeg ar y prif gyflenwad, neu nid yw&apos;r system yn dweud.</translation>
    </message>
    <message>
        <source>Plug it in.</source>
        <translation type="unfinished">Plygiwch ef i mewn.</translation>
    </message>
    <message>
        <source>This laptop has no event yet.</source>
        <translation type="unfinished">Nid oes digwyddiad ar y gliniadur hwn eto.</translation>
    </message>
    <message>
        <source>Join the event with a ticket, then exchange with a host or a stick.</source>
        <translation type="unfinished">Ymunwch â&apos;r digwyddiad â thocyn, yna cyfnewidiwch â gwesteiwr neu ffon USB.</translation>
    </message>
    <message>
        <source>No badges have arrived.</source>
        <translation type="unfinished">Nid oes bathodynnau wedi cyrraedd.</translation>
    </message>
    <message>
        <source>Issue badges on an organiser&apos;s laptop, then exchange.</source>
        <translation type="unfinished">Rhowch fathodynnau ar liniadur trefnydd, yna cyfnewidiwch.</translation>
    </message>
    <message>
        <source>No challenge has arrived.</source>
        <translation type="unfinished">Nid oes her wedi cyrraedd.</translation>
    </message>
    <message>
        <source>Open a poll on an organiser&apos;s laptop when voting begins.</source>
        <translation type="unfinished">Agorwch bleidlais ar liniadur trefnydd pan fydd y pleidleisio&apos;n dechrau.</translation>
    </message>
    <message>
        <source>None has been heard from.</source>
        <translation type="unfinished">Ni chlywyd oddi wrth yr un.</translation>
    </message>
    <message>
        <source>Check the network, or take a stick round. Votes are safe here until then.</source>
        <translation type="unfinished">Gwiriwch y rhwydwaith, neu ewch â ffon USB o gwmpas. Mae pleidleisiau&apos;n ddiogel yma tan hynny.</translation>
    </message>
    <message>
        <source>{part}: {state}</source>
        <translation type="unfinished">{part}: {state}</translation>
    </message>
    <message>
        <source>Ready for voters.</source>
        <translation type="unfinished">Yn barod i bleidleiswyr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) need a look: {names}.</source>
        <translation type="unfinished">
            <numerusform>Nid oes angen golwg ar ddim: {names}.</numerusform>
            <numerusform>Mae angen golwg ar %Ln peth: {names}.</numerusform>
            <numerusform>Mae angen golwg ar %Ln o bethau: {names}.</numerusform>
            <numerusform>Mae angen golwg ar %Ln o bethau: {names}.</numerusform>
            <numerusform>Mae angen golwg ar %Ln o bethau: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} px, at {percent} %.</source>
        <translation type="unfinished">{width} × {height} px, ar {percent}%.</translation>
    </message>
    <message numerus="yes">
        <source>“{typed}”: %Ln character(s) in {ms} ms.</source>
        <translation type="unfinished">
            <numerusform>“{typed}”: %Ln nod mewn {ms} ms.</numerusform>
            <numerusform>“{typed}”: %Ln nod mewn {ms} ms.</numerusform>
            <numerusform>“{typed}”: %Ln nod mewn {ms} ms.</numerusform>
            <numerusform>“{typed}”: %Ln nod mewn {ms} ms.</numerusform>
            <numerusform>“{typed}”: %Ln nod mewn {ms} ms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{engine}, in %Ln language(s).</source>
        <translation type="unfinished">
            <numerusform>{engine}, heb iaith.</numerusform>
            <numerusform>{engine}, mewn %Ln iaith.</numerusform>
            <numerusform>{engine}, mewn %Ln o ieithoedd.</numerusform>
            <numerusform>{engine}, mewn %Ln o ieithoedd.</numerusform>
            <numerusform>{engine}, mewn %Ln o ieithoedd.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no voice for {languages}.</source>
        <translation type="unfinished">Nid oes ganddo lais ar gyfer {languages}.</translation>
    </message>
    <message>
        <source>It is {time} on {date} here.</source>
        <translation type="unfinished">Mae&apos;n {time} ar {date} yma.</translation>
    </message>
    <message>
        <source>It is more than 5 minutes behind the clock of {names}, or theirs are ahead.</source>
        <translation type="unfinished">Mae mwy na 5 munud ar ei hôl hi o gymharu â chloc {names}, neu mae eu clociau nhw&apos;n fuan.</translation>
    </message>
    <message>
        <source>{free} MB are free. A file was written and read.</source>
        <translation type="unfinished">Mae {free} MB yn rhydd. Cafodd ffeil ei hysgrifennu a&apos;i darllen.</translation>
    </message>
    <message>
        <source>{percent} %, plugged in.</source>
        <translation type="unfinished">{percent}%, wedi&apos;i blygio i mewn.</translation>
    </message>
    <message>
        <source>{percent} %, not plugged in.</source>
        <translation type="unfinished">{percent}%, heb ei blygio i mewn.</translation>
    </message>
    <message>
        <source>{event}: {ideas}, {badges}.</source>
        <translation type="unfinished">{event}: {ideas}, {badges}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln badge(s)</source>
        <translation type="unfinished">
            <numerusform>dim bathodynnau</numerusform>
            <numerusform>%Ln bathodyn</numerusform>
            <numerusform>%Ln o fathodynnau</numerusform>
            <numerusform>%Ln o fathodynnau</numerusform>
            <numerusform>%Ln o fathodynnau</numerusform>
        </translation>
    </message>
    <message>
        <source>Open: {question}</source>
        <translation type="unfinished">Ar agor: {question}</translation>
    </message>
    <message>
        <source>Closed: {question}</source>
        <translation type="unfinished">Ar gau: {question}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln laptop(s), the last one {when}.</source>
        <translation type="unfinished">
            <numerusform>Dim gliniaduron, yr olaf {when}.</numerusform>
            <numerusform>%Ln gliniadur, yr olaf {when}.</numerusform>
            <numerusform>%Ln o liniaduron, yr olaf {when}.</numerusform>
            <numerusform>%Ln o liniaduron, yr olaf {when}.</numerusform>
            <numerusform>%Ln o liniaduron, yr olaf {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {when}.</source>
        <translation type="unfinished">{place}: {when}.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation type="unfinished">Y ciosg hwn</translation>
    </message>
    <message>
        <source>It is not locked: anybody can leave this screen.</source>
        <translation type="unfinished">Nid yw wedi&apos;i gloi: gall unrhyw un adael y sgrin hon.</translation>
    </message>
    <message>
        <source>It is locked: only its PIN leads to this page.</source>
        <translation type="unfinished">Mae wedi&apos;i gloi: dim ond ei PIN sy&apos;n arwain at y dudalen hon.</translation>
    </message>
    <message>
        <source>It does not come back by itself after a crash until it has been locked.</source>
        <translation type="unfinished">Nid yw&apos;n dod yn ôl ohono&apos;i hun ar ôl methiant nes iddo gael ei gloi.</translation>
    </message>
    <message>
        <source>Lock this kiosk</source>
        <translation type="unfinished">Cloi&apos;r ciosg hwn</translation>
    </message>
    <message>
        <source>Full screen. Nobody leaves it without the PIN, also after a restart.</source>
        <translation type="unfinished">Sgrin lawn. Ni all neb ei gadael heb y PIN, hyd yn oed ar ôl ailgychwyn.</translation>
    </message>
    <message>
        <source>Unlock this kiosk</source>
        <translation type="unfinished">Datgloi&apos;r ciosg hwn</translation>
    </message>
    <message>
        <source>An ordinary window again.</source>
        <translation type="unfinished">Ffenestr gyffredin eto.</translation>
    </message>
    <message>
        <source>Screen, camera, scanner, speech, clock and more, before the doors open.</source>
        <translation type="unfinished">Sgrin, camera, sganiwr, lleferydd, cloc a mwy, cyn i&apos;r drysau agor.</translation>
    </message>
    <message>
        <source>Set touch and switches</source>
        <translation type="unfinished">Gosod cyffyrddiad a switshis</translation>
    </message>
    <message>
        <source>For trembling hands, and for people who use two switches.</source>
        <translation type="unfinished">I ddwylo sy&apos;n crynu, ac i bobl sy&apos;n defnyddio dau switsh.</translation>
    </message>
    <message>
        <source>Set reading aloud</source>
        <translation type="unfinished">Gosod darllen yn uchel</translation>
    </message>
    <message>
        <source>For people who hear better than they see. Off until you allow it.</source>
        <translation type="unfinished">I bobl sy&apos;n clywed yn well nag y maent yn gweld. I ffwrdd nes i chi ei ganiatáu.</translation>
    </message>
    <message>
        <source>Close Tablevoice</source>
        <translation type="unfinished">Cau Tablevoice</translation>
    </message>
    <message>
        <source>A locked kiosk is locked again when it is opened.</source>
        <translation type="unfinished">Bydd ciosg sydd wedi&apos;i gloi wedi&apos;i gloi eto pan gaiff ei agor.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished">PIN newydd</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished">Yr un PIN eto</translation>
    </message>
    <message>
        <source>The kiosk is still locked</source>
        <translation type="unfinished">Mae&apos;r ciosg wedi&apos;i gloi o hyd</translation>
    </message>
    <message>
        <source>For this laptop, until you change it.</source>
        <translation type="unfinished">Ar gyfer y gliniadur hwn, nes i chi ei newid.</translation>
    </message>
    <message>
        <source>Taps that repeat</source>
        <translation type="unfinished">Tapiau sy&apos;n ailadrodd</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation type="unfinished">Dau switsh</translation>
    </message>
    <message>
        <source>This laptop finds nothing to play sound with. Plug the headphones in, then save again.</source>
        <translation type="unfinished">Nid yw&apos;r gliniadur hwn yn gweld dim i chwarae sain. Plygiwch y clustffonau i mewn, yna cadwch eto.</translation>
    </message>
    <message>
        <source>Save this</source>
        <translation type="unfinished">Cadw hyn</translation>
    </message>
    <message>
        <source>This was not kept for the next start</source>
        <translation type="unfinished">Ni chadwyd hyn ar gyfer y cychwyn nesaf</translation>
    </message>
    <message>
        <source>Choose a PIN of {least} to {most} digits for this laptop and note it where only staff look. It is the same PIN until the kiosk is unlocked.</source>
        <translation type="unfinished">Dewiswch PIN o {least} i {most} digid ar gyfer y gliniadur hwn a&apos;i nodi lle dim ond staff sy&apos;n edrych. Yr un PIN fydd hi nes i&apos;r ciosg gael ei ddatgloi.</translation>
    </message>
    <message>
        <source>Count every tap</source>
        <translation type="unfinished">Cyfrif pob tap</translation>
    </message>
    <message>
        <source>For quick hands</source>
        <translation type="unfinished">I ddwylo cyflym</translation>
    </message>
    <message>
        <source>The usual choice</source>
        <translation type="unfinished">Y dewis arferol</translation>
    </message>
    <message>
        <source>For hands that tremble</source>
        <translation type="unfinished">I ddwylo sy&apos;n crynu</translation>
    </message>
    <message>
        <source>Count taps within 1 second once</source>
        <translation type="unfinished">Cyfrif tapiau o fewn 1 eiliad unwaith</translation>
    </message>
    <message>
        <source>For hands that tremble a lot</source>
        <translation type="unfinished">I ddwylo sy&apos;n crynu llawer</translation>
    </message>
    <message>
        <source>Count taps within {seconds} seconds once</source>
        <translation type="unfinished">Cyfrif tapiau o fewn {seconds} eiliad unwaith</translation>
    </message>
    <message>
        <source>Badges cannot be typed or scanned then, only tapped in</source>
        <translation type="unfinished">Ni ellir teipio na sganio bathodynnau wedyn, dim ond eu tapio i mewn</translation>
    </message>
    <message>
        <source>{first} goes on, {second} chooses</source>
        <translation type="unfinished">Mae {first} yn mynd ymlaen, mae {second} yn dewis</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation type="unfinished">Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation type="unfinished">Bylchwr</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>None</source>
        <comment>switches</comment>
        <translation type="unfinished">Dim</translation>
    </message>
    <message>
        <source>Keyboard and touch as usual</source>
        <translation type="unfinished">Bysellfwrdd a chyffyrddiad fel arfer</translation>
    </message>
    <message>
        <source>Do not read aloud</source>
        <translation type="unfinished">Peidio â darllen yn uchel</translation>
    </message>
    <message>
        <source>Read aloud through the headphones that are plugged in now</source>
        <translation type="unfinished">Darllen yn uchel drwy&apos;r clustffonau sydd wedi&apos;u plygio i mewn nawr</translation>
    </message>
    <message>
        <source>Read aloud through the loudspeaker</source>
        <translation type="unfinished">Darllen yn uchel drwy&apos;r uchelseinydd</translation>
    </message>
    <message>
        <source>Everybody near can hear the vote</source>
        <translation type="unfinished">Gall pawb gerllaw glywed y bleidlais</translation>
    </message>
    <message>
        <source>What does the table say?</source>
        <translation type="unfinished">Beth mae&apos;r bwrdd yn ei ddweud?</translation>
    </message>
    <message>
        <source>Press Enter to save the idea.</source>
        <translation type="unfinished">Pwyswch Enter i gadw&apos;r syniad.</translation>
    </message>
    <message>
        <source>Save idea</source>
        <translation type="unfinished">Cadw&apos;r syniad</translation>
    </message>
    <message>
        <source>Edit the idea</source>
        <translation type="unfinished">Golygu&apos;r syniad</translation>
    </message>
    <message>
        <source>Press Enter to save the new wording.</source>
        <translation type="unfinished">Pwyswch Enter i gadw&apos;r geiriad newydd.</translation>
    </message>
    <message>
        <source>Save wording</source>
        <translation type="unfinished">Cadw&apos;r geiriad</translation>
    </message>
    <message>
        <source>Keep old wording</source>
        <translation type="unfinished">Cadw&apos;r hen eiriad</translation>
    </message>
    <message>
        <source>Undo edit</source>
        <translation type="unfinished">Dadwneud y golygiad</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished">Dal i olygu</translation>
    </message>
    <message>
        <source>The old wording stays.</source>
        <translation type="unfinished">Mae&apos;r hen eiriad yn aros.</translation>
    </message>
    <message>
        <source>The idea is taken back. It stays in the list.</source>
        <translation type="unfinished">Mae&apos;r syniad wedi&apos;i dynnu&apos;n ôl. Mae&apos;n aros yn y rhestr.</translation>
    </message>
    <message>
        <source>The idea is back.</source>
        <translation type="unfinished">Mae&apos;r syniad yn ôl.</translation>
    </message>
    <message>
        <source>This idea has two wordings. The one that you save stands.</source>
        <translation type="unfinished">Mae dau eiriad i&apos;r syniad hwn. Yr un a gadwch chi fydd yn sefyll.</translation>
    </message>
    <message>
        <source>The new wording is saved. {place}.</source>
        <translation type="unfinished">Mae&apos;r geiriad newydd wedi&apos;i gadw. {place}.</translation>
    </message>
    <message>
        <source>There are no words to save yet. Type the idea, then press Enter.</source>
        <translation type="unfinished">Nid oes geiriau i&apos;w cadw eto. Teipiwch y syniad, yna pwyswch Enter.</translation>
    </message>
    <message>
        <source>This idea has {length} characters, and {limit} is the most. Nothing is lost: move some of it to the detail.</source>
        <translation type="unfinished">Mae gan y syniad hwn {length} nod, a {limit} yw&apos;r mwyaf. Nid oes dim wedi&apos;i golli: symudwch ran ohono i&apos;r manylion.</translation>
    </message>
    <message>
        <source>This detail has {length} characters, and {limit} is the most. Nothing is lost: shorten it, or save the rest as another idea.</source>
        <translation type="unfinished">Mae gan y manylion hyn {length} nod, a {limit} yw&apos;r mwyaf. Nid oes dim wedi&apos;i golli: talfyrrwch nhw, neu cadwch y gweddill fel syniad arall.</translation>
    </message>
    <message>
        <source>The last character is only half there, so it cannot be kept. The rest is safe. Delete that character and type it again.</source>
        <translation type="unfinished">Dim ond hanner y nod olaf sydd yno, felly ni ellir ei gadw. Mae&apos;r gweddill yn ddiogel. Dilëwch y nod hwnnw a&apos;i deipio eto.</translation>
    </message>
    <message>
        <source>We do not know your table yet. Type its number or name.</source>
        <translation type="unfinished">Nid ydym yn gwybod pa fwrdd sydd gennych eto. Teipiwch ei rif neu ei enw.</translation>
    </message>
    <message>
        <source>This idea was taken back. Bring it back first.</source>
        <translation type="unfinished">Cafodd y syniad hwn ei dynnu&apos;n ôl. Dewch ag ef yn ôl yn gyntaf.</translation>
    </message>
    <message>
        <source>This badge was cancelled, so nobody can vote with it. Ask an organiser for another badge.</source>
        <translation type="unfinished">Cafodd y bathodyn hwn ei ganslo, felly ni all neb bleidleisio ag ef. Gofynnwch i drefnydd am fathodyn arall.</translation>
    </message>
    <message>
        <source>A PIN has {least} to {limit} digits and nothing else. Type one.</source>
        <translation type="unfinished">Mae gan PIN {least} i {limit} digid a dim byd arall. Teipiwch un.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type the second one again.</source>
        <translation type="unfinished">Nid yw&apos;r ddau PIN yr un fath. Teipiwch yr ail un eto.</translation>
    </message>
    <message>
        <source>The PIN of this kiosk cannot be read any more. Everything else is safe. Whoever owns this laptop can unlock it: docs/setting-up-a-kiosk.md says how.</source>
        <translation type="unfinished">Ni ellir darllen PIN y ciosg hwn mwyach. Mae popeth arall yn ddiogel. Gall pwy bynnag sydd biau&apos;r gliniadur hwn ei ddatgloi: mae docs/setting-up-a-kiosk.md yn dweud sut.</translation>
    </message>
    <message>
        <source>This question has changed meanwhile. Nothing was saved. Choose one of its answers.</source>
        <translation type="unfinished">Mae&apos;r cwestiwn hwn wedi newid yn y cyfamser. Ni chadwyd dim. Dewiswch un o&apos;i atebion.</translation>
    </message>
    <message>
        <source>This event does not ask equality questions. Nothing was saved.</source>
        <translation type="unfinished">Nid yw&apos;r digwyddiad hwn yn gofyn cwestiynau cydraddoldeb. Ni chadwyd dim.</translation>
    </message>
    <message>
        <source>There is no room for more equality answers, so these were not kept. What was kept before is safe.</source>
        <translation type="unfinished">Nid oes lle i fwy o atebion cydraddoldeb, felly ni chadwyd y rhain. Mae&apos;r hyn a gadwyd o&apos;r blaen yn ddiogel.</translation>
    </message>
    <message>
        <source>The file could not be written there. Everything on this laptop is safe. Choose another place and try again.</source>
        <translation type="unfinished">Nid oedd modd ysgrifennu&apos;r ffeil yno. Mae popeth ar y gliniadur hwn yn ddiogel. Dewiswch le arall a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Saved on this laptop</source>
        <translation type="unfinished">Wedi&apos;i gadw ar y gliniadur hwn</translation>
    </message>
    <message>
        <source>Shared in the room</source>
        <translation type="unfinished">Wedi&apos;i rannu yn yr ystafell</translation>
    </message>
    <message>
        <source>On the central platform</source>
        <translation type="unfinished">Ar y platfform canolog</translation>
    </message>
    <message>
        <source>On the stick</source>
        <translation type="unfinished">Ar y ffon USB</translation>
    </message>
    <message>
        <source>{place}: {number}</source>
        <translation type="unfinished">{place}: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s)</source>
        <translation type="unfinished">
            <numerusform>dim syniadau</numerusform>
            <numerusform>%Ln syniad</numerusform>
            <numerusform>%Ln o syniadau</numerusform>
            <numerusform>%Ln o syniadau</numerusform>
            <numerusform>%Ln o syniadau</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished">gynnau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation type="unfinished">
            <numerusform>dim munud yn ôl</numerusform>
            <numerusform>%Ln munud yn ôl</numerusform>
            <numerusform>%Ln o funudau&apos;n ôl</numerusform>
            <numerusform>%Ln o funudau&apos;n ôl</numerusform>
            <numerusform>%Ln o funudau&apos;n ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation type="unfinished">
            <numerusform>dim awr yn ôl</numerusform>
            <numerusform>%Ln awr yn ôl</numerusform>
            <numerusform>%Ln o oriau&apos;n ôl</numerusform>
            <numerusform>%Ln o oriau&apos;n ôl</numerusform>
            <numerusform>%Ln o oriau&apos;n ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation type="unfinished">ar {date}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s) from here, kept for an organiser to look at</source>
        <translation type="unfinished">
            <numerusform>Dim syniadau oddi yma, wedi&apos;u cadw i drefnydd edrych arnynt</numerusform>
            <numerusform>%Ln syniad oddi yma, wedi&apos;i gadw i drefnydd edrych arno</numerusform>
            <numerusform>%Ln o syniadau oddi yma, wedi&apos;u cadw i drefnydd edrych arnynt</numerusform>
            <numerusform>%Ln o syniadau oddi yma, wedi&apos;u cadw i drefnydd edrych arnynt</numerusform>
            <numerusform>%Ln o syniadau oddi yma, wedi&apos;u cadw i drefnydd edrych arnynt</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (left out by an organiser)</source>
        <translation type="unfinished">{title} (wedi&apos;i adael allan gan drefnydd)</translation>
    </message>
    <message>
        <source>caffeinate did not start.</source>
        <translation type="unfinished">Ni chychwynnodd caffeinate.</translation>
    </message>
    <message>
        <source>No desktop answered.</source>
        <translation type="unfinished">Nid atebodd unrhyw fwrdd gwaith.</translation>
    </message>
    <message>
        <source>This is not Windows.</source>
        <translation type="unfinished">Nid Windows yw hwn.</translation>
    </message>
    <message>
        <source>Windows refused to keep the screen on.</source>
        <translation type="unfinished">Gwrthododd Windows gadw&apos;r sgrin ymlaen.</translation>
    </message>
    <message>
        <source>This session has no message bus to ask for it.</source>
        <translation type="unfinished">Nid oes bws negeseuon yn y sesiwn hon i ofyn amdano.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wording(s): choose one</source>
        <translation type="unfinished">
            <numerusform>%Ln geiriad: dewiswch un</numerusform>
            <numerusform>%Ln geiriad: dewiswch un</numerusform>
            <numerusform>%Ln o eiriadau: dewiswch un</numerusform>
            <numerusform>%Ln o eiriadau: dewiswch un</numerusform>
            <numerusform>%Ln o eiriadau: dewiswch un</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">Wedi&apos;i dynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>With detail</source>
        <translation type="unfinished">Gyda manylion</translation>
    </message>
    <message>
        <source>Qt&apos;s speech parts are not installed.</source>
        <translation type="unfinished">Nid yw rhannau lleferydd Qt wedi&apos;u gosod.</translation>
    </message>
    <message>
        <source>No challenge has arrived yet</source>
        <translation type="unfinished">Nid oes her wedi cyrraedd eto</translation>
    </message>
    <message>
        <source>Choose another challenge</source>
        <translation type="unfinished">Dewis her arall</translation>
    </message>
    <message>
        <source>Keep this challenge</source>
        <translation type="unfinished">Cadw&apos;r her hon</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation type="unfinished">Heriau</translation>
    </message>
    <message>
        <source>Challenge {number} of {total}</source>
        <translation type="unfinished">Her {number} o {total}</translation>
    </message>
    <message>
        <source>This table</source>
        <translation type="unfinished">Y bwrdd hwn</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation type="unfinished">Pob bwrdd</translation>
    </message>
    <message>
        <source>Search ideas</source>
        <translation type="unfinished">Chwilio&apos;r syniadau</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation type="unfinished">Syniadau</translation>
    </message>
    <message>
        <source>Edit idea</source>
        <translation type="unfinished">Golygu&apos;r syniad</translation>
    </message>
    <message>
        <source>Take back idea</source>
        <translation type="unfinished">Tynnu&apos;r syniad yn ôl</translation>
    </message>
    <message>
        <source>Bring back idea</source>
        <translation type="unfinished">Dod â&apos;r syniad yn ôl</translation>
    </message>
    <message>
        <source>No idea holds all of these words. Try fewer words.</source>
        <translation type="unfinished">Nid oes syniad â&apos;r geiriau hyn i gyd. Rhowch gynnig ar lai o eiriau.</translation>
    </message>
    <message>
        <source>No ideas yet. Type the first one, then press Enter.</source>
        <translation type="unfinished">Dim syniadau eto. Teipiwch yr un cyntaf, yna pwyswch Enter.</translation>
    </message>
    <message>
        <source>No table has an idea yet. Yours can be the first.</source>
        <translation type="unfinished">Nid oes syniad gan yr un bwrdd eto. Gall eich un chi fod y cyntaf.</translation>
    </message>
    <message>
        <source>Only {table} can change this idea.</source>
        <translation type="unfinished">Dim ond {table} all newid y syniad hwn.</translation>
    </message>
    <message>
        <source>This idea was taken back. Bring it back to edit it.</source>
        <translation type="unfinished">Cafodd y syniad hwn ei dynnu&apos;n ôl. Dewch ag ef yn ôl i&apos;w olygu.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished">Manylion</translation>
    </message>
    <message>
        <source>Ctrl and Enter save the idea.</source>
        <translation type="unfinished">Mae Ctrl ac Enter yn cadw&apos;r syniad.</translation>
    </message>
    <message>
        <source>Add detail</source>
        <translation type="unfinished">Ychwanegu manylion</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation type="unfinished">{sentence}.</translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <translation type="unfinished">{length} o {limit} nod</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more idea(s)</source>
        <translation type="unfinished">
            <numerusform>dim mwy o syniadau</numerusform>
            <numerusform>%Ln syniad arall</numerusform>
            <numerusform>%Ln o syniadau eraill</numerusform>
            <numerusform>%Ln o syniadau eraill</numerusform>
            <numerusform>%Ln o syniadau eraill</numerusform>
        </translation>
    </message>
    <message>
        <source>Written in: {language}</source>
        <translation type="unfinished">Iaith y syniad: {language}</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation type="unfinished">Iaith arall</translation>
    </message>
    <message>
        <source>Use a USB stick</source>
        <translation type="unfinished">Defnyddio ffon USB</translation>
    </message>
    <message>
        <source>Stick at work</source>
        <translation type="unfinished">Ffon USB ar waith</translation>
    </message>
    <message>
        <source>Stick: see how it went</source>
        <translation type="unfinished">Ffon USB: gweld sut aeth hi</translation>
    </message>
    <message>
        <source>Practise here</source>
        <translation type="unfinished">Ymarfer yma</translation>
    </message>
    <message>
        <source>For the time before the doors open: no vote counts until you end it, also after a restart. Every page says so.</source>
        <translation type="unfinished">Ar gyfer yr amser cyn i&apos;r drysau agor: nid oes pleidlais yn cyfrif nes i chi ei orffen, hyd yn oed ar ôl ailgychwyn. Mae pob tudalen yn dweud hynny.</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation type="unfinished">Gorffen ymarfer</translation>
    </message>
    <message>
        <source>This kiosk is not for practice</source>
        <translation type="unfinished">Nid yw&apos;r ciosg hwn ar gyfer ymarfer</translation>
    </message>
    <message>
        <source>This kiosk is still for practice</source>
        <translation type="unfinished">Mae&apos;r ciosg hwn yn dal ar gyfer ymarfer</translation>
    </message>
    <message>
        <source>Practice: nothing that you do here counts.</source>
        <translation type="unfinished">Ymarfer: nid oes dim a wnewch yma yn cyfrif.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation type="unfinished">Ymarfer yn gyntaf</translation>
    </message>
    <message>
        <source>Practise voting meanwhile</source>
        <translation type="unfinished">Ymarfer pleidleisio yn y cyfamser</translation>
    </message>
    <message>
        <source>It takes a minute and needs no badge. None of it counts.</source>
        <translation type="unfinished">Mae&apos;n cymryd munud ac nid oes angen bathodyn. Nid oes dim ohono&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>Practise voting</source>
        <translation type="unfinished">Ymarfer pleidleisio</translation>
    </message>
    <message>
        <source>This kiosk is for practice. No vote counts here.</source>
        <translation type="unfinished">Ciosg ymarfer yw hwn. Nid oes pleidlais yn cyfrif yma.</translation>
    </message>
    <message>
        <source>To vote, go to another kiosk, or ask an organiser.</source>
        <translation type="unfinished">I bleidleisio, ewch i giosg arall, neu gofynnwch i drefnydd.</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation type="unfinished">Dechrau ymarfer</translation>
    </message>
    <message>
        <source>Use a practice badge</source>
        <translation type="unfinished">Defnyddio bathodyn ymarfer</translation>
    </message>
    <message>
        <source>Or try it with your own badge: nothing of it is kept.</source>
        <translation type="unfinished">Neu rhowch gynnig arni gyda&apos;ch bathodyn eich hun: ni chedwir dim ohono.</translation>
    </message>
    <message>
        <source>You have practised voting</source>
        <translation type="unfinished">Rydych wedi ymarfer pleidleisio</translation>
    </message>
    <message>
        <source>Nothing was counted, and nothing of it is kept.</source>
        <translation type="unfinished">Ni chafodd dim ei gyfrif, ac ni chedwir dim ohono.</translation>
    </message>
    <message>
        <source>A receipt to practise with</source>
        <translation type="unfinished">Derbynneb i ymarfer â hi</translation>
    </message>
    <message>
        <source>After a real vote, a receipt like this shows later that your vote is there. No vote is found under this one.</source>
        <translation type="unfinished">Ar ôl pleidlais go iawn, mae derbynneb fel hon yn dangos yn nes ymlaen fod eich pleidlais yno. Ni cheir pleidlais o dan hon.</translation>
    </message>
    <message>
        <source>This is practice. Your answers are deleted.</source>
        <translation type="unfinished">Ymarfer yw hwn. Caiff eich atebion eu dileu.</translation>
    </message>
    <message>
        <source>Vote now</source>
        <translation type="unfinished">Pleidleisio nawr</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation type="unfinished">Ymarfer eto</translation>
    </message>
    <message>
        <source>Which fruit should there be at the break?</source>
        <translation type="unfinished">Pa ffrwythau ddylai fod yn yr egwyl?</translation>
    </message>
    <message>
        <source>Apples</source>
        <translation type="unfinished">Afalau</translation>
    </message>
    <message>
        <source>Pears</source>
        <translation type="unfinished">Gellyg</translation>
    </message>
    <message>
        <source>Bananas</source>
        <translation type="unfinished">Bananas</translation>
    </message>
    <message>
        <source>Grapes</source>
        <translation type="unfinished">Grawnwin</translation>
    </message>
    <message>
        <source>Oranges</source>
        <translation type="unfinished">Orennau</translation>
    </message>
    <message>
        <source>Cherries</source>
        <translation type="unfinished">Ceirios</translation>
    </message>
    <message>
        <source>Strawberries</source>
        <translation type="unfinished">Mefus</translation>
    </message>
    <message>
        <source>Melons</source>
        <translation type="unfinished">Melonau</translation>
    </message>
    <message>
        <source>Which drinks should there be at the break?</source>
        <translation type="unfinished">Pa ddiodydd ddylai fod yn yr egwyl?</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation type="unfinished">Te</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation type="unfinished">Coffi</translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished">Dŵr</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation type="unfinished">Llaeth</translation>
    </message>
    <message>
        <source>Apple juice</source>
        <translation type="unfinished">Sudd afal</translation>
    </message>
    <message>
        <source>Orange juice</source>
        <translation type="unfinished">Sudd oren</translation>
    </message>
    <message>
        <source>Lemonade</source>
        <translation type="unfinished">Lemonêd</translation>
    </message>
    <message>
        <source>Hot chocolate</source>
        <translation type="unfinished">Siocled poeth</translation>
    </message>
    <message>
        <source>Which vegetables should go into the soup?</source>
        <translation type="unfinished">Pa lysiau ddylai fynd i&apos;r cawl?</translation>
    </message>
    <message>
        <source>Carrots</source>
        <translation type="unfinished">Moron</translation>
    </message>
    <message>
        <source>Potatoes</source>
        <translation type="unfinished">Tatws</translation>
    </message>
    <message>
        <source>Onions</source>
        <translation type="unfinished">Winwns</translation>
    </message>
    <message>
        <source>Leeks</source>
        <translation type="unfinished">Cennin</translation>
    </message>
    <message>
        <source>Peas</source>
        <translation type="unfinished">Pys</translation>
    </message>
    <message>
        <source>Beans</source>
        <translation type="unfinished">Ffa</translation>
    </message>
    <message>
        <source>Tomatoes</source>
        <translation type="unfinished">Tomatos</translation>
    </message>
    <message>
        <source>Mushrooms</source>
        <translation type="unfinished">Madarch</translation>
    </message>
    <message>
        <source>Which colours should the curtains have?</source>
        <translation type="unfinished">Pa liwiau ddylai&apos;r llenni fod?</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished">Coch</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished">Oren</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">Melyn</translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished">Gwyrdd</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished">Glas</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished">Porffor</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished">Brown</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished">Llwyd</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">Ymarfer</translation>
    </message>
    <message>
        <source>None: votes count on this kiosk.</source>
        <translation type="unfinished">Dim: mae pleidleisiau&apos;n cyfrif ar y ciosg hwn.</translation>
    </message>
    <message>
        <source>This kiosk is for practice: no vote counts on it.</source>
        <translation type="unfinished">Ciosg ymarfer yw hwn: nid oes pleidlais yn cyfrif arno.</translation>
    </message>
    <message>
        <source>Voting is open, and this kiosk is for practice: no vote counts on it.</source>
        <translation type="unfinished">Mae&apos;r pleidleisio ar agor, a chiosg ymarfer yw hwn: nid oes pleidlais yn cyfrif arno.</translation>
    </message>
    <message>
        <source>Choose “End practice” on the staff&apos;s page before people vote.</source>
        <translation type="unfinished">Dewiswch “Gorffen ymarfer” ar dudalen y staff cyn i bobl bleidleisio.</translation>
    </message>
    <message>
        <source>Voting on this challenge is open again. This vote can be cast.</source>
        <translation type="unfinished">Mae&apos;r pleidleisio ar yr her hon ar agor eto. Gellir bwrw&apos;r bleidlais hon.</translation>
    </message>
    <message>
        <source>This challenge takes no more votes. Votes that were cast before are safe.</source>
        <translation type="unfinished">Nid yw&apos;r her hon yn derbyn rhagor o bleidleisiau. Mae pleidleisiau a fwriwyd cyn hynny yn ddiogel.</translation>
    </message>
    <message>
        <source>This idea was taken back by its table. Take it off your vote to go on.</source>
        <translation type="unfinished">Tynnwyd y syniad hwn yn ôl gan ei fwrdd. Tynnwch ef oddi ar eich pleidlais i fynd ymlaen.</translation>
    </message>
    <message>
        <source>Take this idea off my vote</source>
        <translation type="unfinished">Tynnu&apos;r syniad hwn oddi ar fy mhleidlais</translation>
    </message>
    <message>
        <source>Voting is open. Two ideas at a time are compared, and the second one has not arrived on this kiosk. Please come back later.</source>
        <translation type="unfinished">Mae&apos;r pleidleisio ar agor. Caiff dau syniad eu cymharu ar y tro, ac nid yw&apos;r ail un wedi cyrraedd y ciosg hwn. Dewch yn ôl yn nes ymlaen.</translation>
    </message>
    <message>
        <source>There are too few ideas to vote on yet</source>
        <translation type="unfinished">Nid oes digon o syniadau i bleidleisio arnynt eto</translation>
    </message>
    <message>
        <source>What you have answered so far is kept.</source>
        <translation type="unfinished">Mae&apos;r hyn rydych wedi&apos;i ateb hyd yma yn cael ei gadw.</translation>
    </message>
    <message>
        <source>If you walk away, your answers to these questions are not kept.</source>
        <translation type="unfinished">Os ewch i ffwrdd, ni chedwir eich atebion i&apos;r cwestiynau hyn.</translation>
    </message>
    <message>
        <source>Keys for the search</source>
        <translation type="unfinished">Bysellau ar gyfer y chwiliad</translation>
    </message>
    <message>
        <source>Show letters</source>
        <translation type="unfinished">Dangos llythrennau</translation>
    </message>
    <message>
        <source>The answer is undone.</source>
        <translation type="unfinished">Mae&apos;r ateb wedi&apos;i ddadwneud.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Bylchwr</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Clirio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi gorffen</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation type="unfinished">Llythrennau eraill</translation>
    </message>
    <message>
        <source>What is typed is hidden.</source>
        <translation type="unfinished">Mae&apos;r hyn a deipiwyd wedi&apos;i guddio.</translation>
    </message>
    <message>
        <source>Reading aloud has stopped, because the headphones were unplugged. Plug them in again, or ask an organiser.</source>
        <translation type="unfinished">Mae&apos;r darllen yn uchel wedi stopio, am fod y clustffonau wedi&apos;u tynnu allan. Plygiwch nhw i mewn eto, neu gofynnwch i drefnydd.</translation>
    </message>
    <message>
        <source>It is the loudest.</source>
        <translation type="unfinished">Dyma&apos;r uchaf.</translation>
    </message>
    <message>
        <source>It is the quietest.</source>
        <translation type="unfinished">Dyma&apos;r tawelaf.</translation>
    </message>
    <message>
        <source>It is the fastest.</source>
        <translation type="unfinished">Dyma&apos;r cyflymaf.</translation>
    </message>
    <message>
        <source>It is the slowest.</source>
        <translation type="unfinished">Dyma&apos;r arafaf.</translation>
    </message>
    <message>
        <source>Take headphones with a USB plug, and plug them in before you save. When they are pulled out, reading stops at once.</source>
        <translation type="unfinished">Defnyddiwch glustffonau â phlwg USB, a&apos;u plygio i mewn cyn cadw. Pan gânt eu tynnu allan, mae&apos;r darllen yn stopio ar unwaith.</translation>
    </message>
    <message>
        <source>By this clock, no other laptop has written anything for 5 minutes. If they are at work now, this clock is ahead.</source>
        <translation type="unfinished">Yn ôl y cloc hwn, nid oes yr un gliniadur arall wedi ysgrifennu dim ers 5 munud. Os ydyn nhw wrth eu gwaith nawr, mae&apos;r cloc hwn yn fuan.</translation>
    </message>
    <message>
        <source>Takes votes and ideas to laptops that this one cannot reach.</source>
        <translation type="unfinished">Mae&apos;n mynd â phleidleisiau a syniadau i liniaduron na all yr un hwn eu cyrraedd.</translation>
    </message>
    <message>
        <source>A badge was scanned. Here it does nothing.</source>
        <translation type="unfinished">Sganiwyd bathodyn. Nid yw&apos;n gwneud dim yma.</translation>
    </message>
    <message>
        <source>A badge was scanned, but this vote is not finished. Finish it, or leave it, and then scan the badge again.</source>
        <translation type="unfinished">Sganiwyd bathodyn, ond nid yw&apos;r bleidlais hon wedi&apos;i gorffen. Gorffennwch hi, neu gadewch hi, ac yna sganiwch y bathodyn eto.</translation>
    </message>
    <message>
        <source>A badge was scanned, but these questions are not finished. Answer them, or skip them, and then scan the badge again.</source>
        <translation type="unfinished">Sganiwyd bathodyn, ond nid yw&apos;r cwestiynau hyn wedi&apos;u gorffen. Atebwch nhw, neu hepgorwch nhw, ac yna sganiwch y bathodyn eto.</translation>
    </message>
    <message>
        <source>Nobody can vote here now</source>
        <translation type="unfinished">Ni all neb bleidleisio yma nawr</translation>
    </message>
    <message>
        <source>Ask staff, or go to another kiosk.</source>
        <translation type="unfinished">Gofynnwch i&apos;r staff, neu ewch at giosg arall.</translation>
    </message>
</context>
</TS>
