<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_PK" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>Have your say</source>
        <translation type="unfinished">اپنی رائے دیں</translation>
    </message>
    <message>
        <source>Start voting</source>
        <translation type="unfinished">ووٹ دینا شروع کریں</translation>
    </message>
    <message>
        <source>You need your badge. It takes about a minute.</source>
        <translation type="unfinished">آپ کو اپنے بیج کی ضرورت ہو گی۔ اس میں تقریباً ایک منٹ لگتا ہے۔</translation>
    </message>
    <message>
        <source>Show your badge</source>
        <translation type="unfinished">اپنا بیج دکھائیں</translation>
    </message>
    <message>
        <source>Scan the badge, or type its 13 characters.</source>
        <translation type="unfinished">بیج اسکین کریں، یا اس کے 13 حروف ٹائپ کریں۔</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation type="unfinished">بیج کا کوڈ</translation>
    </message>
    <message>
        <source>Keys for the badge code</source>
        <translation type="unfinished">بیج کا کوڈ ٹائپ کرنے کے بٹن</translation>
    </message>
    <message>
        <source>Next: some questions about you. They are optional, and you can skip all of them.</source>
        <translation type="unfinished">آگے: آپ کے بارے میں چند سوال۔ یہ اختیاری ہیں، اور آپ سب چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">جاری رکھیں</translation>
    </message>
    <message>
        <source>Equality questions</source>
        <translation type="unfinished">مساوات کے سوال</translation>
    </message>
    <message>
        <source>Your vote is saved. It does not change, whatever you answer here.</source>
        <translation type="unfinished">آپ کا ووٹ محفوظ ہے۔ یہاں کچھ بھی جواب دیں، وہ نہیں بدلے گا۔</translation>
    </message>
    <message>
        <source>We ask these questions to see who takes part, and who is missing. The organisers see how many people gave each answer. Small numbers are hidden.</source>
        <translation type="unfinished">ہم یہ سوال یہ جاننے کے لیے پوچھتے ہیں کہ کون حصہ لے رہا ہے اور کون شامل نہیں۔ منتظمین دیکھتے ہیں کہ ہر جواب کتنے لوگوں نے دیا۔ چھوٹی تعداد چھپا دی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Your answers are kept apart from your vote. They are linked to no badge, no vote, no laptop, and to no time but the day.</source>
        <translation type="unfinished">آپ کے جواب آپ کے ووٹ سے الگ رکھے جاتے ہیں۔ ان کا کسی بیج، کسی ووٹ یا کسی لیپ ٹاپ سے کوئی تعلق نہیں، اور دن کے سوا کوئی وقت درج نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>You can skip any question. If you answered them before at this event, skip them all.</source>
        <translation type="unfinished">آپ کوئی بھی سوال چھوڑ سکتے ہیں۔ اگر آپ اس تقریب میں پہلے جواب دے چکے ہیں تو سب چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation type="unfinished">سوالوں کے جواب دیں</translation>
    </message>
    <message>
        <source>Skip all questions</source>
        <translation type="unfinished">تمام سوال چھوڑ دیں</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation type="unfinished">بتانا نہیں چاہتا/چاہتی</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation type="unfinished">یہ سوال چھوڑ دیں</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation type="unfinished">باقی چھوڑ دیں</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished">واپس جائیں</translation>
    </message>
    <message>
        <source>Your answers are saved.</source>
        <translation type="unfinished">آپ کے جواب محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>You skipped the questions.</source>
        <translation type="unfinished">آپ نے سوال چھوڑ دیے۔</translation>
    </message>
    <message>
        <source>Your vote is saved. Your answers could not be kept.</source>
        <translation type="unfinished">آپ کا ووٹ محفوظ ہے۔ آپ کے جواب محفوظ نہیں کیے جا سکے۔</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation type="unfinished">سوال {number}، کل {total}</translation>
    </message>
    <message>
        <source>A character is wrong, or two are swapped. Look at your badge again.</source>
        <translation type="unfinished">ایک حرف غلط ہے، یا دو حروف آگے پیچھے ہو گئے ہیں۔ اپنا بیج دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>Go back to the start</source>
        <translation type="unfinished">شروع پر واپس جائیں</translation>
    </message>
    <message>
        <source>Choose a challenge</source>
        <translation type="unfinished">ایک چیلنج منتخب کریں</translation>
    </message>
    <message>
        <source>Vote on this challenge</source>
        <translation type="unfinished">اس چیلنج پر ووٹ دیں</translation>
    </message>
    <message>
        <source>You have voted on this. A new vote replaces the earlier one.</source>
        <translation type="unfinished">آپ اس پر ووٹ دے چکے ہیں۔ نیا ووٹ پہلے ووٹ کی جگہ لے لے گا۔</translation>
    </message>
    <message>
        <source>You have voted on this, and here the first vote counts.</source>
        <translation type="unfinished">آپ اس پر ووٹ دے چکے ہیں، اور یہاں پہلا ووٹ شمار ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Search the ideas</source>
        <translation type="unfinished">تجاویز میں تلاش کریں</translation>
    </message>
    <message>
        <source>No idea has these words. Try fewer words, or clear the search.</source>
        <translation type="unfinished">کسی تجویز میں یہ الفاظ نہیں ہیں۔ کم الفاظ لکھیں، یا تلاش صاف کریں۔</translation>
    </message>
    <message>
        <source>Show all ideas</source>
        <translation type="unfinished">تمام تجاویز دکھائیں</translation>
    </message>
    <message>
        <source>Leave without voting</source>
        <translation type="unfinished">ووٹ دیے بغیر جائیں</translation>
    </message>
    <message>
        <source>Review your vote</source>
        <translation type="unfinished">اپنا ووٹ دیکھیں</translation>
    </message>
    <message>
        <source>Give a dot</source>
        <translation type="unfinished">نقطہ دیں</translation>
    </message>
    <message>
        <source>Take a dot back</source>
        <translation type="unfinished">نقطہ واپس لیں</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation type="unfinished">مزید پڑھیں</translation>
    </message>
    <message>
        <source>Read less</source>
        <translation type="unfinished">کم پڑھیں</translation>
    </message>
    <message>
        <source>Up and Down move between ideas. Right gives a dot, Left takes it back.</source>
        <translation type="unfinished">اوپر اور نیچے کے تیر تجاویز کے درمیان لے جاتے ہیں۔ بایاں تیر نقطہ دیتا ہے، دایاں تیر اسے واپس لیتا ہے۔</translation>
    </message>
    <message>
        <source>Voting on this challenge has just closed. Votes that were cast before are safe; this one can no longer be cast.</source>
        <translation type="unfinished">اس چیلنج پر ووٹنگ ابھی بند ہوئی ہے۔ پہلے ڈالے گئے ووٹ محفوظ ہیں؛ یہ ووٹ اب نہیں ڈالا جا سکتا۔</translation>
    </message>
    <message>
        <source>Check your vote</source>
        <translation type="unfinished">اپنا ووٹ جانچیں</translation>
    </message>
    <message>
        <source>You have given no dots. You can cast an empty vote: it counts as taking part, and supports no idea. Or go back and give your dots.</source>
        <translation type="unfinished">آپ نے کوئی نقطہ نہیں دیا۔ آپ خالی ووٹ ڈال سکتے ہیں: اس سے آپ کی شرکت شمار ہو گی، مگر کسی تجویز کی حمایت نہیں ہو گی۔ یا واپس جا کر اپنے نقطے دیں۔</translation>
    </message>
    <message>
        <source>You can cast your vote like this, or go back and give the rest.</source>
        <translation type="unfinished">آپ اپنا ووٹ اسی طرح ڈال سکتے ہیں، یا واپس جا کر باقی نقطے دے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>This idea was taken back by its table. Take your dots off it to go on.</source>
        <translation type="unfinished">یہ تجویز اس کی میز نے واپس لے لی ہے۔ آگے بڑھنے کے لیے اس سے اپنے نقطے ہٹائیں۔</translation>
    </message>
    <message>
        <source>Go back to the ideas</source>
        <translation type="unfinished">تجاویز پر واپس جائیں</translation>
    </message>
    <message>
        <source>Change dots</source>
        <translation type="unfinished">نقطے بدلیں</translation>
    </message>
    <message>
        <source>Take these dots back</source>
        <translation type="unfinished">یہ نقطے واپس لیں</translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation type="unfinished">میرا ووٹ ڈالیں</translation>
    </message>
    <message>
        <source>Cast an empty vote</source>
        <translation type="unfinished">خالی ووٹ ڈالیں</translation>
    </message>
    <message>
        <source>Your vote has not been cast</source>
        <translation type="unfinished">آپ کا ووٹ نہیں ڈالا گیا</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">ختم کریں</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation type="unfinished">شکریہ</translation>
    </message>
    <message>
        <source>Your vote is saved on this laptop.</source>
        <translation type="unfinished">آپ کا ووٹ اس لیپ ٹاپ پر محفوظ ہو گیا ہے۔</translation>
    </message>
    <message>
        <source>Nobody can see from it who you are. This screen keeps nothing of your vote.</source>
        <translation type="unfinished">کوئی اس سے نہیں جان سکتا کہ آپ کون ہیں۔ یہ اسکرین آپ کے ووٹ کی کوئی بات نہیں رکھتی۔</translation>
    </message>
    <message>
        <source>Vote on another challenge</source>
        <translation type="unfinished">کسی اور چیلنج پر ووٹ دیں</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation type="unfinished">کیا آپ کو مزید وقت چاہیے؟</translation>
    </message>
    <message>
        <source>Everything you chose is still here.</source>
        <translation type="unfinished">آپ کا ہر انتخاب ابھی تک یہیں ہے۔</translation>
    </message>
    <message>
        <source>If you walk away, nothing is cast and nothing is kept.</source>
        <translation type="unfinished">اگر آپ چلے گئے تو نہ کوئی ووٹ ڈلے گا اور نہ کچھ محفوظ رہے گا۔</translation>
    </message>
    <message>
        <source>Yes, I need more time</source>
        <translation type="unfinished">ہاں، مجھے مزید وقت چاہیے</translation>
    </message>
    <message>
        <source>Leave without voting?</source>
        <translation type="unfinished">ووٹ دیے بغیر جائیں؟</translation>
    </message>
    <message>
        <source>No, go back to my vote</source>
        <translation type="unfinished">نہیں، میرے ووٹ پر واپس جائیں</translation>
    </message>
    <message>
        <source>Yes, leave without voting</source>
        <translation type="unfinished">ہاں، ووٹ دیے بغیر جائیں</translation>
    </message>
    <message>
        <source>This kiosk is not ready yet</source>
        <translation type="unfinished">یہ کیوسک ابھی تیار نہیں ہے</translation>
    </message>
    <message>
        <source>It has not joined an event. Ask an organiser to set it up.</source>
        <translation type="unfinished">یہ ابھی کسی تقریب میں شامل نہیں ہوا۔ کسی منتظم سے اسے تیار کرنے کو کہیں۔</translation>
    </message>
    <message>
        <source>There is nothing to vote on yet</source>
        <translation type="unfinished">ابھی ووٹ دینے کے لیے کچھ نہیں ہے</translation>
    </message>
    <message>
        <source>The challenges have not arrived on this kiosk. Please come back later.</source>
        <translation type="unfinished">چیلنج ابھی اس کیوسک تک نہیں پہنچے۔ براہِ کرم بعد میں آئیں۔</translation>
    </message>
    <message>
        <source>Voting is closed</source>
        <translation type="unfinished">ووٹنگ بند ہے</translation>
    </message>
    <message>
        <source>No challenge is open for votes at the moment. Votes that were cast are safe. This screen changes when voting opens.</source>
        <translation type="unfinished">اس وقت کسی چیلنج پر ووٹنگ کھلی نہیں ہے۔ ڈالے گئے ووٹ محفوظ ہیں۔ ووٹنگ کھلنے پر یہ اسکرین بدل جائے گی۔</translation>
    </message>
    <message>
        <source>There are no ideas to vote on yet</source>
        <translation type="unfinished">ابھی ووٹ دینے کے لیے کوئی تجویز نہیں ہے</translation>
    </message>
    <message>
        <source>Voting is open, and the ideas have not arrived on this kiosk. Please come back later.</source>
        <translation type="unfinished">ووٹنگ کھلی ہے، مگر تجاویز ابھی اس کیوسک تک نہیں پہنچیں۔ براہِ کرم بعد میں آئیں۔</translation>
    </message>
    <message>
        <source>This kiosk knows no badges yet</source>
        <translation type="unfinished">یہ کیوسک ابھی کسی بیج کو نہیں پہچانتا</translation>
    </message>
    <message>
        <source>Voting is open, and no badges have arrived on this kiosk. Tell an organiser.</source>
        <translation type="unfinished">ووٹنگ کھلی ہے، مگر اس کیوسک تک کوئی بیج نہیں پہنچا۔ کسی منتظم کو بتائیں۔</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s) left.</source>
        <translation type="unfinished">
            <numerusform>آپ کے پاس %Ln نقطہ باقی ہے۔</numerusform>
            <numerusform>آپ کے پاس %Ln نقطے باقی ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>You have given all your dots.</source>
        <translation type="unfinished">آپ اپنے تمام نقطے دے چکے ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln given.</source>
        <comment>dots</comment>
        <translation type="unfinished">
            <numerusform>%Ln دیا گیا۔</numerusform>
            <numerusform>%Ln دیے گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>You have 1 dot. Give it to the idea you support.</source>
        <translation type="unfinished">آپ کے پاس 1 نقطہ ہے۔ اسے اپنی پسند کی تجویز کو دیں۔</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s). Give each one to a different idea.</source>
        <translation type="unfinished">
            <numerusform>آپ کے پاس %Ln نقطہ ہے۔ اسے ایک تجویز کو دیں۔</numerusform>
            <numerusform>آپ کے پاس %Ln نقطے ہیں۔ ہر نقطہ الگ تجویز کو دیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s). Give them to the ideas you support.</source>
        <translation type="unfinished">
            <numerusform>آپ کے پاس %Ln نقطہ ہے۔ اسے اپنی پسند کی تجویز کو دیں۔</numerusform>
            <numerusform>آپ کے پاس %Ln نقطے ہیں۔ انہیں اپنی پسند کی تجاویز کو دیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s). Give them to the ideas you support, up to {most} on one idea.</source>
        <translation type="unfinished">
            <numerusform>آپ کے پاس %Ln نقطہ ہے۔ اسے اپنی پسند کی تجویز کو دیں، ایک تجویز کو زیادہ سے زیادہ {most}۔</numerusform>
            <numerusform>آپ کے پاس %Ln نقطے ہیں۔ انہیں اپنی پسند کی تجاویز کو دیں، ایک تجویز کو زیادہ سے زیادہ {most}۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One idea takes no more than %Ln dot(s).</source>
        <translation type="unfinished">
            <numerusform>ایک تجویز کو %Ln سے زیادہ نقطہ نہیں دیا جا سکتا۔</numerusform>
            <numerusform>ایک تجویز کو %Ln سے زیادہ نقطے نہیں دیے جا سکتے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no dots left. Take one back first, then give it here.</source>
        <translation type="unfinished">آپ کے پاس کوئی نقطہ باقی نہیں۔ پہلے ایک واپس لیں، پھر یہاں دیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot(s) from you</source>
        <translation type="unfinished">
            <numerusform>آپ کا %Ln نقطہ</numerusform>
            <numerusform>آپ کے %Ln نقطے</numerusform>
        </translation>
    </message>
    <message>
        <source>No dot from you</source>
        <translation type="unfinished">آپ کا کوئی نقطہ نہیں</translation>
    </message>
    <message numerus="yes">
        <source>You chose %Ln idea(s).</source>
        <translation type="unfinished">
            <numerusform>آپ نے %Ln تجویز منتخب کی۔</numerusform>
            <numerusform>آپ نے %Ln تجاویز منتخب کیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %Ln idea(s) and not cast your vote. It would be lost.</source>
        <translation type="unfinished">
            <numerusform>آپ نے %Ln تجویز منتخب کی ہے اور ووٹ نہیں ڈالا۔ یہ ضائع ہو جائے گا۔</numerusform>
            <numerusform>آپ نے %Ln تجاویز منتخب کی ہیں اور ووٹ نہیں ڈالا۔ یہ ضائع ہو جائے گا۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can choose %Ln idea(s).</source>
        <translation type="unfinished">
            <numerusform>آپ %Ln تجویز منتخب کر سکتے ہیں۔</numerusform>
            <numerusform>آپ %Ln تجاویز منتخب کر سکتے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Idea {number} of {total}: {title}. {given}.</source>
        <translation type="unfinished">{total} میں سے تجویز {number}: {title}۔ {given}۔</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation type="unfinished">آپ کا انتخاب</translation>
    </message>
    <message>
        <source>Not chosen by you</source>
        <translation type="unfinished">آپ نے منتخب نہیں کی</translation>
    </message>
    <message numerus="yes">
        <source>You can choose %Ln more idea(s).</source>
        <translation type="unfinished">
            <numerusform>آپ مزید %Ln تجویز منتخب کر سکتے ہیں۔</numerusform>
            <numerusform>آپ مزید %Ln تجاویز منتخب کر سکتے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>You can choose no more ideas.</source>
        <translation type="unfinished">آپ مزید تجاویز منتخب نہیں کر سکتے۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen.</source>
        <comment>ideas</comment>
        <translation type="unfinished">
            <numerusform>%Ln منتخب۔</numerusform>
            <numerusform>%Ln منتخب۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose the ideas that you support, %Ln at most.</source>
        <comment>ideas</comment>
        <translation type="unfinished">
            <numerusform>جس تجویز کی آپ حمایت کرتے ہیں اسے منتخب کریں، زیادہ سے زیادہ %Ln۔</numerusform>
            <numerusform>جن تجاویز کی آپ حمایت کرتے ہیں انہیں منتخب کریں، زیادہ سے زیادہ %Ln۔</numerusform>
        </translation>
    </message>
    <message>
        <source>You have chosen this idea already.</source>
        <translation type="unfinished">آپ یہ تجویز پہلے ہی منتخب کر چکے ہیں۔</translation>
    </message>
    <message>
        <source>You can choose no more. Take one back first, then choose this one.</source>
        <translation type="unfinished">آپ مزید منتخب نہیں کر سکتے۔ پہلے ایک واپس لیں، پھر یہ منتخب کریں۔</translation>
    </message>
    <message>
        <source>Take my choice back</source>
        <translation type="unfinished">میرا انتخاب واپس لیں</translation>
    </message>
    <message>
        <source>Up and Down move between ideas. Right chooses an idea, Left takes that back.</source>
        <translation type="unfinished">اوپر اور نیچے کے تیر تجاویز کے درمیان لے جاتے ہیں۔ بایاں تیر تجویز منتخب کرتا ہے، دایاں اسے واپس لیتا ہے۔</translation>
    </message>
    <message>
        <source>This idea was taken back by its table. Take your choice back to go on.</source>
        <translation type="unfinished">یہ تجویز اس کی میز نے واپس لے لی ہے۔ آگے بڑھنے کے لیے اپنا انتخاب واپس لیں۔</translation>
    </message>
    <message>
        <source>Change this choice</source>
        <translation type="unfinished">یہ انتخاب بدلیں</translation>
    </message>
    <message>
        <source>Take this choice back</source>
        <translation type="unfinished">یہ انتخاب واپس لیں</translation>
    </message>
    <message>
        <source>You have chosen no idea. You can cast an empty vote: it counts as taking part, and supports no idea. Or go back and choose.</source>
        <translation type="unfinished">آپ نے کوئی تجویز منتخب نہیں کی۔ آپ خالی ووٹ ڈال سکتے ہیں: یہ شرکت شمار ہوتا ہے اور کسی تجویز کی حمایت نہیں کرتا۔ یا واپس جا کر منتخب کریں۔</translation>
    </message>
    <message>
        <source>The only idea</source>
        <translation type="unfinished">واحد تجویز</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln idea(s)</source>
        <translation type="unfinished">
            <numerusform>واحد تجویز</numerusform>
            <numerusform>تمام %Ln تجاویز</numerusform>
        </translation>
    </message>
    <message>
        <source>Ideas {first} to {last} of {total}</source>
        <translation type="unfinished">{total} میں سے تجاویز {first} تا {last}</translation>
    </message>
    <message numerus="yes">
        <source>Next %Ln idea(s)</source>
        <translation type="unfinished">
            <numerusform>اگلی تجویز</numerusform>
            <numerusform>اگلی %Ln تجاویز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Previous %Ln idea(s)</source>
        <translation type="unfinished">
            <numerusform>پچھلی تجویز</numerusform>
            <numerusform>پچھلی %Ln تجاویز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to the start in %Ln second(s).</source>
        <translation type="unfinished">
            <numerusform>%Ln سیکنڈ میں شروع پر واپسی۔</numerusform>
            <numerusform>%Ln سیکنڈ میں شروع پر واپسی۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You gave %Ln dot(s).</source>
        <translation type="unfinished">
            <numerusform>آپ نے %Ln نقطہ دیا۔</numerusform>
            <numerusform>آپ نے %Ln نقطے دیے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation type="unfinished">آخری جواب واپس لیں</translation>
    </message>
    <message>
        <source>Choose this idea</source>
        <translation type="unfinished">یہ تجویز منتخب کریں</translation>
    </message>
    <message>
        <source>Skip this pair</source>
        <translation type="unfinished">یہ جوڑا چھوڑ دیں</translation>
    </message>
    <message>
        <source>Change this answer</source>
        <translation type="unfinished">یہ جواب بدلیں</translation>
    </message>
    <message>
        <source>You have given no answer. You can cast an empty vote: it counts as taking part. Or go back and answer.</source>
        <translation type="unfinished">آپ نے کوئی جواب نہیں دیا۔ آپ خالی ووٹ ڈال سکتے ہیں: یہ شرکت شمار ہوتا ہے۔ یا واپس جا کر جواب دیں۔</translation>
    </message>
    <message>
        <source>You can cast your vote like this, or go back and answer more.</source>
        <translation type="unfinished">آپ اسی طرح ووٹ ڈال سکتے ہیں، یا واپس جا کر مزید جواب دیں۔</translation>
    </message>
    <message>
        <source>Go back to the questions</source>
        <translation type="unfinished">سوالات پر واپس جائیں</translation>
    </message>
    <message>
        <source>This idea was taken back by its table meanwhile.</source>
        <translation type="unfinished">اس دوران یہ تجویز اس کی میز نے واپس لے لی ہے۔</translation>
    </message>
    <message>
        <source>You have answered everything.</source>
        <translation type="unfinished">آپ نے سب کے جواب دے دیے ہیں۔</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished">متفق</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation type="unfinished">غیر متفق</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished">چھوڑیں</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished">چھوڑ دیا</translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation type="unfinished">آپ کا جواب: {answer}</translation>
    </message>
    <message>
        <source>You chose: {title}</source>
        <translation type="unfinished">آپ کا انتخاب: {title}</translation>
    </message>
    <message>
        <source>Not: {title}</source>
        <translation type="unfinished">یہ نہیں: {title}</translation>
    </message>
    <message>
        <source>Which of these two ideas is better? You can skip a pair.</source>
        <translation type="unfinished">ان دو تجاویز میں سے کون سی بہتر ہے؟ آپ جوڑا چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Do you agree with this idea? You can pass.</source>
        <translation type="unfinished">کیا آپ اس تجویز سے متفق ہیں؟ آپ اسے چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Stop when you like: nothing counts until you cast your vote.</source>
        <translation type="unfinished">جب چاہیں رک جائیں: ووٹ ڈالنے تک کچھ شمار نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Pair {number} of {total}</source>
        <translation type="unfinished">جوڑا {number} از {total}</translation>
    </message>
    <message>
        <source>Idea {number} of {total}</source>
        <translation type="unfinished">تجویز {number} از {total}</translation>
    </message>
    <message numerus="yes">
        <source>You have given %Ln answer(s).</source>
        <translation type="unfinished">
            <numerusform>آپ نے %Ln جواب دیا ہے۔</numerusform>
            <numerusform>آپ نے %Ln جوابات دیے ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left.</source>
        <comment>questions</comment>
        <translation type="unfinished">
            <numerusform>%Ln باقی۔</numerusform>
            <numerusform>%Ln باقی۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) for you.</source>
        <translation type="unfinished">
            <numerusform>آپ کے لیے %Ln سوال۔</numerusform>
            <numerusform>آپ کے لیے %Ln سوالات۔</numerusform>
        </translation>
    </message>
    <message>
        <source>You cast an empty vote.</source>
        <translation type="unfinished">آپ نے خالی ووٹ ڈالا۔</translation>
    </message>
    <message numerus="yes">
        <source>You gave %Ln answer(s).</source>
        <translation type="unfinished">
            <numerusform>آپ نے %Ln جواب دیا۔</numerusform>
            <numerusform>آپ نے %Ln جوابات دیے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have given %Ln answer(s) and not cast your vote. They would be lost.</source>
        <translation type="unfinished">
            <numerusform>آپ نے %Ln جواب دیا ہے اور ووٹ نہیں ڈالا۔ یہ ضائع ہو جائے گا۔</numerusform>
            <numerusform>آپ نے %Ln جوابات دیے ہیں اور ووٹ نہیں ڈالا۔ یہ ضائع ہو جائیں گے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have given %Ln dot(s) and not cast your vote. It would be lost.</source>
        <translation type="unfinished">
            <numerusform>آپ نے %Ln نقطہ دیا ہے مگر ووٹ نہیں ڈالا۔ یہ ضائع ہو جائے گا۔</numerusform>
            <numerusform>آپ نے %Ln نقطے دیے ہیں مگر ووٹ نہیں ڈالا۔ یہ ضائع ہو جائیں گے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s).</source>
        <translation type="unfinished">
            <numerusform>%Ln تجویز۔</numerusform>
            <numerusform>%Ln تجاویز۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln dot(s).</source>
        <translation type="unfinished">
            <numerusform>آپ کے پاس %Ln نقطہ ہے۔</numerusform>
            <numerusform>آپ کے پاس %Ln نقطے ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more challenge(s)</source>
        <translation type="unfinished">
            <numerusform>اور %Ln مزید چیلنج</numerusform>
            <numerusform>اور %Ln مزید چیلنج</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <translation type="unfinished">کیمرے کی تصویر</translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished">ستارہ</translation>
    </message>
    <message>
        <source>Tilde</source>
        <translation type="unfinished">ٹلڈ</translation>
    </message>
    <message>
        <source>Dollar</source>
        <translation type="unfinished">ڈالر</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation type="unfinished">برابر</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">عملہ</translation>
    </message>
    <message>
        <source>Go back to voting</source>
        <translation type="unfinished">ووٹنگ پر واپس جائیں</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation type="unfinished">عملے کے لیے</translation>
    </message>
    <message>
        <source>Everybody else: choose “Go back to voting”. Nothing of your vote is lost.</source>
        <translation type="unfinished">باقی سب: “ووٹنگ پر واپس جائیں” چنیں۔ آپ کے ووٹ کا کچھ ضائع نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>With the right PIN, a vote that has not been cast is thrown away.</source>
        <translation type="unfinished">درست PIN کے ساتھ وہ ووٹ مٹا دیا جاتا ہے جو ڈالا نہیں گیا۔</translation>
    </message>
    <message>
        <source>PIN of this kiosk</source>
        <translation type="unfinished">اس کیوسک کا PIN</translation>
    </message>
    <message>
        <source>Keys for the PIN</source>
        <translation type="unfinished">PIN کے لیے کلیدیں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">مٹائیں</translation>
    </message>
    <message>
        <source>Enter PIN</source>
        <translation type="unfinished">PIN درج کریں</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PINs were typed. The next one is taken in %Ln second(s).</source>
        <translation type="unfinished">
            <numerusform>غلط PIN لکھے گئے۔ اگلا %Ln سیکنڈ میں لیا جائے گا۔</numerusform>
            <numerusform>غلط PIN لکھے گئے۔ اگلا %Ln سیکنڈ میں لیا جائے گا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Things to put right</source>
        <translation type="unfinished">درست کرنے کی باتیں</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to put right</source>
        <translation type="unfinished">
            <numerusform>%Ln بات درست کرنی ہے</numerusform>
            <numerusform>%Ln باتیں درست کرنی ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to “{field}”</source>
        <translation type="unfinished">”{field}“ پر جائیں</translation>
    </message>
    <message>
        <source>Error: {sentence}</source>
        <translation type="unfinished">غلطی: {sentence}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">ہلکا</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">گہرا</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">نمایاں فرق</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">متن کا سائز</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">رنگ</translation>
    </message>
    <message>
        <source>Language, now {now}</source>
        <translation type="unfinished">زبان، ابھی {now}</translation>
    </message>
    <message>
        <source>Text size, now {now}</source>
        <translation type="unfinished">متن کا سائز، ابھی {now}</translation>
    </message>
    <message>
        <source>Colours, now {now}</source>
        <translation type="unfinished">رنگ، ابھی {now}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished">{number}%</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">واپس پلٹیں</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation type="unfinished">اطلاع بند کریں</translation>
    </message>
    <message>
        <source>Working on this laptop alone</source>
        <translation type="unfinished">صرف اس لیپ ٹاپ پر کام جاری ہے</translation>
    </message>
    <message>
        <source>Hosting this room</source>
        <translation type="unfinished">اس کمرے کا میزبان</translation>
    </message>
    <message>
        <source>Sending and receiving</source>
        <translation type="unfinished">بھیجا اور وصول کیا جا رہا ہے</translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished">آن لائن</translation>
    </message>
    <message>
        <source>Offline: everything is safe here</source>
        <translation type="unfinished">آف لائن: یہاں سب کچھ محفوظ ہے</translation>
    </message>
    <message>
        <source>Where everything is</source>
        <translation type="unfinished">کیا کہاں ہے</translation>
    </message>
    <message>
        <source>This laptop has no event yet. Start a new event, or join one.</source>
        <translation type="unfinished">اس لیپ ٹاپ پر ابھی کوئی تقریب نہیں ہے۔ نئی تقریب شروع کریں، یا کسی میں شامل ہوں۔</translation>
    </message>
    <message>
        <source>This laptop has no name in the event yet. Choose what it does first.</source>
        <translation type="unfinished">تقریب میں اس لیپ ٹاپ کا ابھی کوئی نام نہیں ہے۔ پہلے منتخب کریں کہ یہ کیا کرتا ہے۔</translation>
    </message>
    <message>
        <source>This challenge is not part of the event. Your words are still here. Choose one of the challenges shown.</source>
        <translation type="unfinished">یہ چیلنج اس تقریب کا حصہ نہیں ہے۔ آپ کے الفاظ ابھی تک یہیں ہیں۔ دکھائے گئے چیلنجوں میں سے ایک منتخب کریں۔</translation>
    </message>
    <message>
        <source>This idea is not on this laptop yet. Choose another one, or wait a moment.</source>
        <translation type="unfinished">یہ تجویز ابھی اس لیپ ٹاپ پر نہیں ہے۔ کوئی اور منتخب کریں، یا ذرا انتظار کریں۔</translation>
    </message>
    <message>
        <source>One of these ideas was taken back, or belongs to another challenge. Your other dots are still here. Take the dots off that idea, then go on.</source>
        <translation type="unfinished">ان میں سے ایک تجویز واپس لے لی گئی ہے، یا کسی اور چیلنج کی ہے۔ آپ کے باقی نقطے ابھی تک یہیں ہیں۔ اس تجویز سے نقطے ہٹائیں، پھر آگے بڑھیں۔</translation>
    </message>
    <message>
        <source>Voting on this challenge is closed, so this ballot was not cast. Ballots that were cast before are safe. Ask an organiser if you have a question.</source>
        <translation type="unfinished">اس چیلنج پر ووٹنگ بند ہے، اس لیے یہ ووٹ نہیں ڈالا گیا۔ پہلے ڈالے گئے ووٹ محفوظ ہیں۔ کوئی سوال ہو تو کسی منتظم سے پوچھیں۔</translation>
    </message>
    <message>
        <source>You gave {given} dots and have {limit}. Your dots are still here. Take some off, then go on.</source>
        <translation type="unfinished">دیے گئے نقطے: {given}، دستیاب نقطے: {limit}۔ آپ کے نقطے ابھی تک یہیں ہیں۔ کچھ ہٹائیں، پھر آگے بڑھیں۔</translation>
    </message>
    <message>
        <source>The most dots that one idea takes is {limit}. Your dots are still here. Take some off, then go on.</source>
        <translation type="unfinished">ایک تجویز کو زیادہ سے زیادہ نقطے: {limit}۔ آپ کے نقطے ابھی تک یہیں ہیں۔ کچھ ہٹائیں، پھر آگے بڑھیں۔</translation>
    </message>
    <message>
        <source>An idea takes 1 dot or more. Take it off the ballot to give it none.</source>
        <translation type="unfinished">ایک تجویز کو کم از کم 1 نقطہ دیا جاتا ہے۔ کوئی نقطہ نہ دینا ہو تو اسے ووٹ سے ہٹا دیں۔</translation>
    </message>
    <message>
        <source>The list of ideas changed while you were voting, so this ballot was not cast. Go back to the ideas and cast it again.</source>
        <translation type="unfinished">آپ کے ووٹ دینے کے دوران تجاویز کی فہرست بدل گئی، اس لیے یہ ووٹ نہیں ڈالا گیا۔ تجاویز پر واپس جائیں اور دوبارہ ووٹ ڈالیں۔</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose one of the answers on the screen.</source>
        <translation type="unfinished">کچھ محفوظ نہیں ہوا۔ اسکرین پر موجود جوابات میں سے ایک منتخب کریں۔</translation>
    </message>
    <message>
        <source>Nothing was saved. There are more answers than this challenge takes.</source>
        <translation type="unfinished">کچھ محفوظ نہیں ہوا۔ جوابات اس چیلنج کی حد سے زیادہ ہیں۔</translation>
    </message>
    <message>
        <source>This badge has voted on this challenge already, and here the first vote counts. That vote is safe.</source>
        <translation type="unfinished">اس بیج سے اس چیلنج پر ووٹ ڈالا جا چکا ہے، اور یہاں پہلا ووٹ شمار ہوتا ہے۔ وہ ووٹ محفوظ ہے۔</translation>
    </message>
    <message>
        <source>This is not a whole receipt code. Look at it again and type all 9 characters.</source>
        <translation type="unfinished">یہ رسید کا پورا کوڈ نہیں ہے۔ اسے دوبارہ دیکھیں اور تمام 9 حروف لکھیں۔</translation>
    </message>
    <message>
        <source>This is not a whole badge code. Look at the card and type all 13 characters.</source>
        <translation type="unfinished">یہ بیج کا پورا کوڈ نہیں ہے۔ کارڈ دیکھیں اور تمام 13 حروف ٹائپ کریں۔</translation>
    </message>
    <message>
        <source>This badge does not belong to this event. Nothing is lost. Check the code, or ask an organiser for another badge.</source>
        <translation type="unfinished">یہ بیج اس تقریب کا نہیں ہے۔ کچھ ضائع نہیں ہوا۔ کوڈ دوبارہ دیکھیں، یا کسی منتظم سے دوسرا بیج مانگیں۔</translation>
    </message>
    <message>
        <source>This laptop may not do that, so nothing was changed. Ask an organiser to do it on theirs.</source>
        <translation type="unfinished">اس لیپ ٹاپ کو اس کی اجازت نہیں، اس لیے کچھ نہیں بدلا۔ کسی منتظم سے کہیں کہ وہ اپنے لیپ ٹاپ پر یہ کریں۔</translation>
    </message>
    <message>
        <source>This is not the PIN of this kiosk. Type it again.</source>
        <translation type="unfinished">یہ اس کیوسک کا PIN نہیں ہے۔ اسے دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>No PIN is taken for another {seconds} seconds, because wrong ones were typed. Wait, then type it again.</source>
        <translation type="unfinished">مزید {seconds} سیکنڈ تک کوئی PIN نہیں لیا جائے گا، کیونکہ غلط PIN لکھے گئے۔ انتظار کریں، پھر دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>The disk of this laptop is full, so this was not saved. What was saved before is safe, and your words are still on the screen. Free some space, then try again.</source>
        <translation type="unfinished">اس لیپ ٹاپ کی ڈسک بھر گئی ہے، اس لیے یہ محفوظ نہیں ہوا۔ جو پہلے محفوظ تھا وہ محفوظ ہے، اور آپ کے الفاظ ابھی تک اسکرین پر ہیں۔ کچھ جگہ خالی کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Part of what this laptop keeps cannot be read. Nothing was deleted. Close Tablevoice and open it again: it saves what it can.</source>
        <translation type="unfinished">اس لیپ ٹاپ پر موجود کچھ مواد پڑھا نہیں جا سکتا۔ کچھ مٹایا نہیں گیا۔ Tablevoice بند کر کے دوبارہ کھولیں: جو بچ سکتا ہے وہ بچا لیا جائے گا۔</translation>
    </message>
    <message>
        <source>This laptop was busy and did not save this. Your words are still on the screen. Try again in a moment.</source>
        <translation type="unfinished">یہ لیپ ٹاپ مصروف تھا اور اسے محفوظ نہیں کر سکا۔ آپ کے الفاظ ابھی تک اسکرین پر ہیں۔ ذرا دیر بعد دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This laptop cannot write to its disk, so this was not saved. What was saved before is safe, and your words are still on the screen. Tell an organiser.</source>
        <translation type="unfinished">یہ لیپ ٹاپ اپنی ڈسک پر لکھ نہیں سکتا، اس لیے یہ محفوظ نہیں ہوا۔ جو پہلے محفوظ تھا وہ محفوظ ہے، اور آپ کے الفاظ ابھی تک اسکرین پر ہیں۔ کسی منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation type="unfinished">کاتب</translation>
    </message>
    <message>
        <source>Voting kiosk</source>
        <translation type="unfinished">ووٹنگ کیوسک</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished">دیوار</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished">منتظم</translation>
    </message>
    <message>
        <source>An organiser has shut this laptop out of the event. What you write is kept here, and waits for an organiser.</source>
        <translation type="unfinished">کسی منتظم نے اس لیپ ٹاپ کو تقریب سے الگ کر دیا ہے۔ آپ جو لکھیں گے وہ یہیں رہے گا، اور منتظم کے فیصلے کا انتظار کرے گا۔</translation>
    </message>
    <message>
        <source>Something went wrong inside Tablevoice. What was saved is safe, and your words are still on the screen. Go on working; tell an organiser if it happens again.</source>
        <translation type="unfinished">Tablevoice کے اندر کوئی خرابی ہوئی ہے۔ جو محفوظ کیا گیا تھا وہ محفوظ ہے، اور آپ کے الفاظ ابھی تک اسکرین پر ہیں۔ کام جاری رکھیں؛ دوبارہ ایسا ہو تو کسی منتظم کو بتائیں۔</translation>
    </message>
    <message>
        <source>This vote is not on this laptop, or not yet: laptops tell each other of votes when they meet. Try again later, or ask an organiser.</source>
        <translation type="unfinished">یہ ووٹ اس لیپ ٹاپ پر نہیں ہے، یا ابھی نہیں ہے: لیپ ٹاپ ملنے پر ایک دوسرے کو ووٹ بتاتے ہیں۔ بعد میں دوبارہ کوشش کریں، یا کسی منتظم سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Your vote is on this laptop. It is safe, and one vote counts for your badge.</source>
        <translation type="unfinished">آپ کا ووٹ اس لیپ ٹاپ پر ہے۔ یہ محفوظ ہے، اور آپ کے بیج کا ایک ووٹ شمار ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Your vote is on this laptop, and no vote counts for its badge at the moment. Ask an organiser to look at the badge.</source>
        <translation type="unfinished">آپ کا ووٹ اس لیپ ٹاپ پر ہے، لیکن اس کے بیج کا اس وقت کوئی ووٹ شمار نہیں ہو رہا۔ کسی منتظم سے بیج دیکھنے کو کہیں۔</translation>
    </message>
    <message>
        <source>Table {name}</source>
        <translation type="unfinished">میز {name}</translation>
    </message>
    <message>
        <source>Host: {names}</source>
        <translation type="unfinished">میزبان: {names}</translation>
    </message>
    <message>
        <source>{name}. Button, not available now.</source>
        <translation type="unfinished">{name}۔ بٹن، ابھی دستیاب نہیں۔</translation>
    </message>
    <message>
        <source>{name}. Button, chosen.</source>
        <translation type="unfinished">{name}۔ بٹن، منتخب ہے۔</translation>
    </message>
    <message>
        <source>{name}. Button.</source>
        <translation type="unfinished">{name}۔ بٹن۔</translation>
    </message>
    <message>
        <source>Typed: {text}</source>
        <translation type="unfinished">لکھا گیا: {text}</translation>
    </message>
    <message>
        <source>Nothing typed yet.</source>
        <translation type="unfinished">ابھی کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>This is in a language that this laptop cannot read aloud.</source>
        <translation type="unfinished">یہ ایسی زبان میں ہے جسے یہ لیپ ٹاپ بلند آواز سے نہیں پڑھ سکتا۔</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished">بلند آواز سے پڑھیں</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished">پڑھنا بند کریں</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished">دوبارہ پڑھیں</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">آواز کم کریں</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">آواز بڑھائیں</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">آہستہ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">تیز</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished">آواز</translation>
    </message>
    <message>
        <source>Sound: volume and speed</source>
        <translation type="unfinished">آواز: اونچائی اور رفتار</translation>
    </message>
    <message>
        <source>Controls for reading aloud</source>
        <translation type="unfinished">بلند آواز سے پڑھنے کے بٹن</translation>
    </message>
    <message>
        <source>Reading aloud has stopped, because this laptop&apos;s voice does not answer. Ask an organiser.</source>
        <translation type="unfinished">بلند آواز سے پڑھنا رک گیا ہے، کیونکہ اس لیپ ٹاپ کی آواز جواب نہیں دے رہی۔ کسی منتظم سے کہیں۔</translation>
    </message>
    <message>
        <source>Reading aloud has stopped, because the headphones were unplugged. Ask an organiser.</source>
        <translation type="unfinished">بلند آواز سے پڑھنا رک گیا ہے، کیونکہ ہیڈفون نکال دیے گئے۔ کسی منتظم سے کہیں۔</translation>
    </message>
    <message>
        <source>Scan the badge, hold it in front of the camera, or type its 13 characters.</source>
        <translation type="unfinished">بیج اسکین کریں، اسے کیمرے کے سامنے رکھیں، یا اس کے 13 حروف لکھیں۔</translation>
    </message>
    <message>
        <source>Scan with camera</source>
        <translation type="unfinished">کیمرے سے اسکین کریں</translation>
    </message>
    <message>
        <source>Stop camera</source>
        <translation type="unfinished">کیمرا بند کریں</translation>
    </message>
    <message>
        <source>Hold the code on your badge in front of the camera. No picture is kept.</source>
        <translation type="unfinished">اپنے بیج کا کوڈ کیمرے کے سامنے رکھیں۔ کوئی تصویر محفوظ نہیں کی جاتی۔</translation>
    </message>
    <message>
        <source>This kiosk has no camera. A scanner or the keys work as well.</source>
        <translation type="unfinished">اس کیوسک میں کیمرا نہیں ہے۔ اسکینر یا بٹن بھی اتنے ہی اچھے ہیں۔</translation>
    </message>
    <message>
        <source>That is not the code of a badge. Hold your badge in front of the camera.</source>
        <translation type="unfinished">یہ کسی بیج کا کوڈ نہیں ہے۔ اپنا بیج کیمرے کے سامنے رکھیں۔</translation>
    </message>
    <message>
        <source>There is no code yet. Scan your badge, or type its 13 characters.</source>
        <translation type="unfinished">ابھی کوئی کوڈ نہیں ہے۔ اپنا بیج اسکین کریں، یا اس کے 13 حروف لکھیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many. A badge has groups of 4, 4 and 5. Look at your badge again.</source>
        <translation type="unfinished">
            <numerusform>%Ln حرف زیادہ ہے۔ کوڈ میں 4، 4 اور 5 حروف کے گروپ ہیں۔ اپنا بیج دوبارہ دیکھیں۔</numerusform>
            <numerusform>%Ln حروف زیادہ ہیں۔ کوڈ میں 4، 4 اور 5 حروف کے گروپ ہیں۔ اپنا بیج دوبارہ دیکھیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>“{sign}” stands in no badge code at this place. It is marked.</source>
        <translation type="unfinished">”{sign}“ کسی بیج کے کوڈ میں اس جگہ نہیں آتا۔ اس پر نشان لگا ہے۔</translation>
    </message>
    <message>
        <source>Is your code {code}? Look at your badge.</source>
        <translation type="unfinished">کیا آپ کا کوڈ {code} ہے؟ اپنا بیج دیکھیں۔</translation>
    </message>
    <message>
        <source>Use {code}</source>
        <translation type="unfinished">{code} استعمال کریں</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) missing.</source>
        <translation type="unfinished">
            <numerusform>%Ln حرف کم ہے۔</numerusform>
            <numerusform>%Ln حروف کم ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The first group has 4. Look at your badge again.</source>
        <translation type="unfinished">پہلے گروپ میں 4 حروف ہیں۔ اپنا بیج دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>The second group has 4. Look at your badge again.</source>
        <translation type="unfinished">دوسرے گروپ میں 4 حروف ہیں۔ اپنا بیج دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>The third group has 5. Look at your badge again.</source>
        <translation type="unfinished">تیسرے گروپ میں 5 حروف ہیں۔ اپنا بیج دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>Choose a theme</source>
        <translation type="unfinished">موضوع منتخب کریں</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation type="unfinished">تمام موضوعات</translation>
    </message>
    <message>
        <source>Check a receipt</source>
        <translation type="unfinished">رسید چیک کریں</translation>
    </message>
    <message>
        <source>Type the 9 characters of your receipt.</source>
        <translation type="unfinished">اپنی رسید کے 9 حروف لکھیں۔</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished">رسید</translation>
    </message>
    <message>
        <source>Keys for the receipt</source>
        <translation type="unfinished">رسید کے لیے بٹن</translation>
    </message>
    <message>
        <source>Check this receipt</source>
        <translation type="unfinished">یہ رسید چیک کریں</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation type="unfinished">آپ کی رسید</translation>
    </message>
    <message>
        <source>Write it down if you want to check later that your vote is there. It does not show how you voted.</source>
        <translation type="unfinished">اگر آپ بعد میں دیکھنا چاہیں کہ آپ کا ووٹ موجود ہے تو اسے لکھ لیں۔ اس سے یہ ظاہر نہیں ہوتا کہ آپ نے کیسے ووٹ دیا۔</translation>
    </message>
    <message>
        <source>Keep this screen longer</source>
        <translation type="unfinished">یہ اسکرین مزید رہنے دیں</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">نہیں</translation>
    </message>
    <message>
        <source>What is your ethnic group?</source>
        <translation type="unfinished">آپ کا نسلی گروہ کیا ہے؟</translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished">سفید فام</translation>
    </message>
    <message>
        <source>Mixed or multiple ethnic groups</source>
        <translation type="unfinished">مخلوط یا کئی نسلی گروہ</translation>
    </message>
    <message>
        <source>Asian or Asian British</source>
        <translation type="unfinished">ایشیائی یا برطانوی ایشیائی</translation>
    </message>
    <message>
        <source>Black, African, Caribbean or Black British</source>
        <translation type="unfinished">سیاہ فام، افریقی، کیریبین یا برطانوی سیاہ فام</translation>
    </message>
    <message>
        <source>Other ethnic group</source>
        <translation type="unfinished">دوسرا نسلی گروہ</translation>
    </message>
    <message>
        <source>Which of the following best describes your White background?</source>
        <translation type="unfinished">ذیل میں سے کون سا آپ کے سفید فام پس منظر کو سب سے بہتر بیان کرتا ہے؟</translation>
    </message>
    <message>
        <source>English, Welsh, Scottish, Northern Irish or British</source>
        <translation type="unfinished">انگریز، ویلش، اسکاٹش، شمالی آئرش یا برطانوی</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished">آئرش</translation>
    </message>
    <message>
        <source>Gypsy or Irish Traveller</source>
        <translation type="unfinished">جپسی یا آئرش ٹریولر</translation>
    </message>
    <message>
        <source>Any other White background</source>
        <translation type="unfinished">کوئی دوسرا سفید فام پس منظر</translation>
    </message>
    <message>
        <source>Which of the following best describes your Mixed or multiple ethnic groups background?</source>
        <translation type="unfinished">ذیل میں سے کون سا آپ کے مخلوط یا کئی نسلی گروہوں کے پس منظر کو سب سے بہتر بیان کرتا ہے؟</translation>
    </message>
    <message>
        <source>White and Black Caribbean</source>
        <translation type="unfinished">سفید فام اور سیاہ فام کیریبین</translation>
    </message>
    <message>
        <source>White and Black African</source>
        <translation type="unfinished">سفید فام اور سیاہ فام افریقی</translation>
    </message>
    <message>
        <source>White and Asian</source>
        <translation type="unfinished">سفید فام اور ایشیائی</translation>
    </message>
    <message>
        <source>Any other Mixed or multiple ethnic background</source>
        <translation type="unfinished">کوئی دوسرا مخلوط یا کئی نسلی پس منظر</translation>
    </message>
    <message>
        <source>Which of the following best describes your Asian or Asian British background?</source>
        <translation type="unfinished">ذیل میں سے کون سا آپ کے ایشیائی یا برطانوی ایشیائی پس منظر کو سب سے بہتر بیان کرتا ہے؟</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation type="unfinished">ہندوستانی</translation>
    </message>
    <message>
        <source>Pakistani</source>
        <translation type="unfinished">پاکستانی</translation>
    </message>
    <message>
        <source>Bangladeshi</source>
        <translation type="unfinished">بنگلہ دیشی</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished">چینی</translation>
    </message>
    <message>
        <source>Any other Asian background</source>
        <translation type="unfinished">کوئی دوسرا ایشیائی پس منظر</translation>
    </message>
    <message>
        <source>Which of the following best describes your Black, African, Caribbean or Black British background?</source>
        <translation type="unfinished">ذیل میں سے کون سا آپ کے سیاہ فام، افریقی، کیریبین یا برطانوی سیاہ فام پس منظر کو سب سے بہتر بیان کرتا ہے؟</translation>
    </message>
    <message>
        <source>African</source>
        <translation type="unfinished">افریقی</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation type="unfinished">کیریبین</translation>
    </message>
    <message>
        <source>Any other Black, African or Caribbean background</source>
        <translation type="unfinished">کوئی دوسرا سیاہ فام، افریقی یا کیریبین پس منظر</translation>
    </message>
    <message>
        <source>Which of the following best describes your background?</source>
        <translation type="unfinished">ذیل میں سے کون سا آپ کے پس منظر کو سب سے بہتر بیان کرتا ہے؟</translation>
    </message>
    <message>
        <source>Arab</source>
        <translation type="unfinished">عرب</translation>
    </message>
    <message>
        <source>Any other ethnic group</source>
        <translation type="unfinished">کوئی دوسرا نسلی گروہ</translation>
    </message>
    <message>
        <source>Do you have any physical or mental health conditions or illness lasting or expected to last 12 months or more?</source>
        <translation type="unfinished">کیا آپ کو کوئی جسمانی یا ذہنی عارضہ یا بیماری ہے جو 12 ماہ یا اس سے زیادہ سے ہے یا رہنے کی توقع ہے؟</translation>
    </message>
    <message>
        <source>Do any of your conditions or illnesses reduce your ability to carry out day to day activities?</source>
        <translation type="unfinished">کیا آپ کا کوئی عارضہ یا بیماری روزمرہ کے کام کرنے کی صلاحیت کم کرتی ہے؟</translation>
    </message>
    <message>
        <source>For example eating, washing, walking or going shopping.</source>
        <translation type="unfinished">مثلاً کھانا، نہانا دھونا، چلنا یا خریداری کے لیے جانا۔</translation>
    </message>
    <message>
        <source>Yes, a lot</source>
        <translation type="unfinished">ہاں، بہت</translation>
    </message>
    <message>
        <source>Yes, a little</source>
        <translation type="unfinished">ہاں، تھوڑا</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished">بالکل نہیں</translation>
    </message>
    <message>
        <source>What is your sex?</source>
        <translation type="unfinished">آپ کی جنس کیا ہے؟</translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished">عورت</translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished">مرد</translation>
    </message>
    <message>
        <source>Is the gender you identify with the same as your sex registered at birth?</source>
        <translation type="unfinished">کیا آپ کی صنفی شناخت وہی ہے جو پیدائش کے وقت درج کی گئی جنس تھی؟</translation>
    </message>
    <message>
        <source>Which of the following options best describes how you think of yourself?</source>
        <translation type="unfinished">ذیل میں سے کون سا جواب سب سے بہتر بتاتا ہے کہ آپ خود کو کیا سمجھتے ہیں؟</translation>
    </message>
    <message>
        <source>Heterosexual or straight</source>
        <translation type="unfinished">ہم جنس پسند نہیں (ہیٹرو سیکشوئل)</translation>
    </message>
    <message>
        <source>Gay or lesbian</source>
        <translation type="unfinished">گے یا لیسبین</translation>
    </message>
    <message>
        <source>Bisexual</source>
        <translation type="unfinished">بائی سیکشوئل</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">دیگر</translation>
    </message>
    <message>
        <source>What is your religion?</source>
        <translation type="unfinished">آپ کا مذہب کیا ہے؟</translation>
    </message>
    <message>
        <source>No religion</source>
        <translation type="unfinished">کوئی مذہب نہیں</translation>
    </message>
    <message>
        <source>Christian</source>
        <translation type="unfinished">مسیحی</translation>
    </message>
    <message>
        <source>Including Church of England, Catholic, Protestant and all other Christian denominations.</source>
        <translation type="unfinished">چرچ آف انگلینڈ، کیتھولک، پروٹسٹنٹ اور تمام دوسرے مسیحی فرقوں سمیت۔</translation>
    </message>
    <message>
        <source>Buddhist</source>
        <translation type="unfinished">بدھ مت</translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation type="unfinished">ہندو</translation>
    </message>
    <message>
        <source>Jewish</source>
        <translation type="unfinished">یہودی</translation>
    </message>
    <message>
        <source>Muslim</source>
        <translation type="unfinished">مسلمان</translation>
    </message>
    <message>
        <source>Sikh</source>
        <translation type="unfinished">سکھ</translation>
    </message>
    <message>
        <source>Any other religion</source>
        <translation type="unfinished">کوئی دوسرا مذہب</translation>
    </message>
    <message>
        <source>What is your age group?</source>
        <translation type="unfinished">آپ کی عمر کا گروہ کیا ہے؟</translation>
    </message>
    <message>
        <source>15 or younger</source>
        <translation type="unfinished">15 سال یا کم</translation>
    </message>
    <message>
        <source>16 to 24</source>
        <translation type="unfinished">16 سے 24</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation type="unfinished">25 سے 34</translation>
    </message>
    <message>
        <source>35 to 44</source>
        <translation type="unfinished">35 سے 44</translation>
    </message>
    <message>
        <source>45 to 54</source>
        <translation type="unfinished">45 سے 54</translation>
    </message>
    <message>
        <source>55 to 64</source>
        <translation type="unfinished">55 سے 64</translation>
    </message>
    <message>
        <source>65 to 74</source>
        <translation type="unfinished">65 سے 74</translation>
    </message>
    <message>
        <source>75 or older</source>
        <translation type="unfinished">75 سال یا زیادہ</translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished">مزید وقت</translation>
    </message>
    <message>
        <source>You now have the usual time again.</source>
        <translation type="unfinished">اب آپ کے پاس پھر معمول کا وقت ہے۔</translation>
    </message>
    <message>
        <source>You now have {number} times as long on every page.</source>
        <translation type="unfinished">اب آپ کے پاس ہر صفحے پر {number} گنا وقت ہے۔</translation>
    </message>
</context>
</TS>
