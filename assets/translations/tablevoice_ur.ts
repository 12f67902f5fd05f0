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
        <translation type="unfinished">بیج اسکین کریں، یا اس کے 13 حروف لکھیں۔</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation type="unfinished">بیج کا کوڈ</translation>
    </message>
    <message>
        <source>Keys for the badge code</source>
        <translation type="unfinished">بیج کا کوڈ لکھنے کے بٹن</translation>
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
        <source>Your answers are kept apart from your vote. They are not linked to your badge, your vote or this laptop. Of the time, only the day is kept.</source>
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
        <translation type="unfinished">بتانا نہیں چاہتے</translation>
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
        <translation type="unfinished">شروع کے صفحے پر واپس جائیں</translation>
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
        <source>Go back to the ideas</source>
        <translation type="unfinished">تجاویز پر واپس جائیں</translation>
    </message>
    <message>
        <source>Change dots</source>
        <translation type="unfinished">نقطے بدلیں</translation>
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
        <source>Ask an organiser, or leave here and vote at another kiosk.</source>
        <translation type="unfinished">کسی منتظم سے مدد لیں، یا یہاں سے نکل کر کسی دوسرے کیوسک پر ووٹ دیں۔</translation>
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
        <source>Nobody can see from your vote who you are. This screen keeps none of it.</source>
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
        <source>Voting is open, but the ideas have not arrived on this kiosk. Please come back later.</source>
        <translation type="unfinished">ووٹنگ کھلی ہے، مگر تجاویز ابھی اس کیوسک تک نہیں پہنچیں۔ براہِ کرم بعد میں آئیں۔</translation>
    </message>
    <message>
        <source>This kiosk knows no badges yet</source>
        <translation type="unfinished">یہ کیوسک ابھی کسی بیج کو نہیں پہچانتا</translation>
    </message>
    <message>
        <source>Voting is open, but no badges have arrived on this kiosk. Tell an organiser.</source>
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
            <numerusform>آپ نے %Ln نقطہ دیا</numerusform>
            <numerusform>آپ نے %Ln نقطے دیے</numerusform>
        </translation>
    </message>
    <message>
        <source>No dot from you</source>
        <translation type="unfinished">آپ نے کوئی نقطہ نہیں دیا</translation>
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
        <source>You can cast your vote like this, or go back and choose more ideas.</source>
        <translation type="unfinished">آپ اپنا ووٹ اسی طرح ڈال سکتے ہیں، یا واپس جا کر مزید تجاویز منتخب کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Change this choice</source>
        <translation type="unfinished">یہ انتخاب بدلیں</translation>
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
            <numerusform>%Ln سیکنڈ میں شروع کے صفحے پر واپسی۔</numerusform>
            <numerusform>%Ln سیکنڈ میں شروع کے صفحے پر واپسی۔</numerusform>
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
        <translation type="unfinished">سوالوں پر واپس جائیں</translation>
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
        <source>You have voted on this. A new vote replaces all your earlier answers.</source>
        <translation type="unfinished">آپ اس پر ووٹ دے چکے ہیں۔ نیا ووٹ آپ کے پہلے کے تمام جوابات کی جگہ لے لے گا۔</translation>
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
        <translation type="unfinished">جوڑا {number}، کل {total}</translation>
    </message>
    <message>
        <source>Idea {number} of {total}</source>
        <translation type="unfinished">تجویز {number}، کل {total}</translation>
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
            <numerusform>آپ کے لیے %Ln سوال۔</numerusform>
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
        <translation type="unfinished">باقی سب: ”ووٹنگ پر واپس جائیں“ منتخب کریں۔ آپ کے ووٹ کا کچھ ضائع نہیں ہوتا۔</translation>
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
        <translation type="unfinished">PIN لکھنے کے بٹن</translation>
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
        <source>Wrong PINs were typed. You can try again in %Ln second(s).</source>
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
        <translation type="unfinished">کالعدم کریں</translation>
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
        <source>One of these ideas was taken back, or belongs to another challenge. The rest of your vote is still here. Take that idea off your vote, then go on.</source>
        <translation type="unfinished">ان میں سے ایک تجویز واپس لے لی گئی ہے، یا کسی اور چیلنج کی ہے۔ آپ کا باقی ووٹ ابھی تک یہیں ہے۔ اس تجویز کو اپنے ووٹ سے ہٹائیں، پھر آگے بڑھیں۔</translation>
    </message>
    <message>
        <source>Voting on this challenge is closed, so this vote was not cast. Votes that were cast before are safe. Ask an organiser if you have a question.</source>
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
        <source>The list of ideas changed while you were voting, so this vote was not cast. Go back to the ideas and cast it again.</source>
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
        <translation type="unfinished">یہ بیج کا پورا کوڈ نہیں ہے۔ کارڈ دیکھیں اور تمام 13 حروف لکھیں۔</translation>
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
        <translation type="unfinished">رفتار کم کریں</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">رفتار بڑھائیں</translation>
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
        <source>A badge code cannot have “{sign}” in this place. It is marked.</source>
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
        <translation type="unfinished">رسید جانچیں</translation>
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
        <translation type="unfinished">رسید لکھنے کے بٹن</translation>
    </message>
    <message>
        <source>Check this receipt</source>
        <translation type="unfinished">یہ رسید جانچیں</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation type="unfinished">آپ کی رسید</translation>
    </message>
    <message>
        <source>This is the code of a badge. To vote with it, go back to the start. To check a receipt, type its 9 characters.</source>
        <translation type="unfinished">یہ بیج کا کوڈ ہے۔ اس سے ووٹ دینے کے لیے شروع پر واپس جائیں۔ رسید دیکھنے کے لیے اس کے 9 حروف لکھیں۔</translation>
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
        <translation type="unfinished">ہیٹرو سیکشوئل (مخالف جنس کی طرف مائل)</translation>
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
        <translation type="unfinished">بدھ</translation>
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
    <message>
        <source>Check this kiosk</source>
        <translation type="unfinished">اس کیوسک کی جانچ کریں</translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished">ٹھیک</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished">اسے دیکھیں</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation type="unfinished">تیار نہیں</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation type="unfinished">آزمایا نہیں گیا</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished">اسکرین</translation>
    </message>
    <message>
        <source>Screen stays on</source>
        <translation type="unfinished">اسکرین روشن رہتی ہے</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">قفل</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished">کیمرا</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished">اسکینر</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished">آواز</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished">گھڑی</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished">ڈسک</translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished">بجلی</translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished">تقریب</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation type="unfinished">ووٹنگ</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation type="unfinished">دوسرے لیپ ٹاپ</translation>
    </message>
    <message>
        <source>It is too small. Choose a higher resolution in the system&apos;s settings.</source>
        <translation type="unfinished">یہ بہت چھوٹی ہے۔ سسٹم کی ترتیبات میں زیادہ ریزولیوشن منتخب کریں۔</translation>
    </message>
    <message>
        <source>It can be touched.</source>
        <translation type="unfinished">اسے چھو کر چلایا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>It cannot be touched: put a mouse beside it, or use the keyboard.</source>
        <translation type="unfinished">اسے چھو کر نہیں چلایا جا سکتا: ساتھ ماؤس رکھیں، یا کی بورڈ استعمال کریں۔</translation>
    </message>
    <message>
        <source>The system leaves it on while people vote.</source>
        <translation type="unfinished">لوگوں کے ووٹ دینے کے دوران سسٹم اسے روشن رکھتا ہے۔</translation>
    </message>
    <message>
        <source>Turn off the screen saver and sleep in the system&apos;s settings.</source>
        <translation type="unfinished">سسٹم کی ترتیبات میں اسکرین سیور اور سلیپ بند کریں۔</translation>
    </message>
    <message>
        <source>It is asked once voting is in sight.</source>
        <translation type="unfinished">ووٹنگ سامنے آنے پر سسٹم سے پوچھا جائے گا۔</translation>
    </message>
    <message>
        <source>Locked. After a crash it comes back by itself.</source>
        <translation type="unfinished">مقفل ہے۔ خرابی کے بعد یہ خود واپس آ جاتا ہے۔</translation>
    </message>
    <message>
        <source>Locked. After a crash somebody has to open Tablevoice again.</source>
        <translation type="unfinished">مقفل ہے۔ خرابی کے بعد کسی کو Tablevoice دوبارہ کھولنا ہو گا۔</translation>
    </message>
    <message>
        <source>Open Tablevoice again: a locked kiosk starts guarded.</source>
        <translation type="unfinished">Tablevoice دوبارہ کھولیں: مقفل کیوسک نگرانی میں شروع ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Anybody can leave this screen.</source>
        <translation type="unfinished">کوئی بھی اس اسکرین سے نکل سکتا ہے۔</translation>
    </message>
    <message>
        <source>Lock this kiosk before the doors open.</source>
        <translation type="unfinished">دروازے کھلنے سے پہلے اس کیوسک کو مقفل کریں۔</translation>
    </message>
    <message>
        <source>Look through the camera</source>
        <translation type="unfinished">کیمرے سے دیکھیں</translation>
    </message>
    <message>
        <source>Stop the camera</source>
        <translation type="unfinished">کیمرا بند کریں</translation>
    </message>
    <message>
        <source>No picture has been seen yet.</source>
        <translation type="unfinished">ابھی کوئی تصویر نظر نہیں آئی۔</translation>
    </message>
    <message>
        <source>Choose “Look through the camera”. Badges can be typed or scanned without one.</source>
        <translation type="unfinished">”کیمرے سے دیکھیں“ منتخب کریں۔ کیمرے کے بغیر بھی بیج لکھے یا اسکین کیے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>A picture was seen.</source>
        <translation type="unfinished">تصویر نظر آئی۔</translation>
    </message>
    <message>
        <source>Scan any card here</source>
        <translation type="unfinished">کوئی بھی کارڈ یہاں اسکین کریں</translation>
    </message>
    <message>
        <source>Nothing was scanned yet.</source>
        <translation type="unfinished">ابھی کچھ اسکین نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Scan a card. Without a scanner, badges are typed or shown to the camera.</source>
        <translation type="unfinished">ایک کارڈ اسکین کریں۔ اسکینر نہ ہو تو بیج لکھے یا کیمرے کو دکھائے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>If a scanner did this, set it to send faster.</source>
        <translation type="unfinished">اگر یہ اسکینر نے کیا ہے تو اسے تیز بھیجنے پر رکھیں۔</translation>
    </message>
    <message>
        <source>It is not a badge of this event.</source>
        <translation type="unfinished">یہ اس تقریب کا بیج نہیں ہے۔</translation>
    </message>
    <message>
        <source>It is a badge of this event.</source>
        <translation type="unfinished">یہ اس تقریب کا بیج ہے۔</translation>
    </message>
    <message>
        <source>Set the scanner to send Enter after each code.</source>
        <translation type="unfinished">اسکینر کو ہر کوڈ کے بعد Enter بھیجنے پر رکھیں۔</translation>
    </message>
    <message>
        <source>Install a speech engine: docs/setting-up-a-kiosk.md says how. Voting works without.</source>
        <translation type="unfinished">آواز کا انجن انسٹال کریں: طریقہ docs/setting-up-a-kiosk.md میں ہے۔ ووٹنگ اس کے بغیر بھی چلتی ہے۔</translation>
    </message>
    <message>
        <source>This system has no speech engine.</source>
        <translation type="unfinished">اس سسٹم میں آواز کا انجن نہیں ہے۔</translation>
    </message>
    <message>
        <source>So “Read aloud” is not offered.</source>
        <translation type="unfinished">اس لیے “بلند آواز سے پڑھیں” پیش نہیں کیا جاتا۔</translation>
    </message>
    <message>
        <source>The laptop&apos;s voice is being opened.</source>
        <translation type="unfinished">لیپ ٹاپ کی آواز کھولی جا رہی ہے۔</translation>
    </message>
    <message>
        <source>The laptop&apos;s voice does not answer. It is tried again every 30 seconds, and “Read aloud” is offered once it answers.</source>
        <translation type="unfinished">لیپ ٹاپ کی آواز جواب نہیں دے رہی۔ ہر 30 سیکنڈ بعد دوبارہ کوشش ہوتی ہے، اور جواب ملتے ہی “بلند آواز سے پڑھیں” پیش کیا جائے گا۔</translation>
    </message>
    <message>
        <source>If it stays silent, restart the laptop. Voting works without.</source>
        <translation type="unfinished">اگر یہ خاموش رہے تو لیپ ٹاپ دوبارہ چلائیں۔ ووٹنگ اس کے بغیر بھی چلتی ہے۔</translation>
    </message>
    <message>
        <source>Off: “Read aloud” is not offered. “Set reading aloud” allows it.</source>
        <translation type="unfinished">بند ہے: “بلند آواز سے پڑھیں” پیش نہیں کیا جاتا۔ “بلند آواز سے پڑھنا طے کریں” سے اس کی اجازت دیں۔</translation>
    </message>
    <message>
        <source>“Read aloud” is not offered now: the headphones that you allowed are not plugged in.</source>
        <translation type="unfinished">“بلند آواز سے پڑھیں” ابھی پیش نہیں کیا جاتا: جن ہیڈفونز کی آپ نے اجازت دی تھی وہ لگے ہوئے نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Plug them in, or save “Set reading aloud” again with others.</source>
        <translation type="unfinished">انہیں لگائیں، یا “بلند آواز سے پڑھنا طے کریں” کو دوسرے ہیڈفونز کے ساتھ دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Offered to voters, through the headphones alone.</source>
        <translation type="unfinished">ووٹ دینے والوں کو پیش کیا جاتا ہے، صرف ہیڈفونز سے۔</translation>
    </message>
    <message>
        <source>Offered to voters, through the loudspeaker: everybody near can hear a vote.</source>
        <translation type="unfinished">ووٹ دینے والوں کو اسپیکر سے پیش کیا جاتا ہے: قریب کا ہر شخص ووٹ سن سکتا ہے۔</translation>
    </message>
    <message>
        <source>Install voices for these languages, or tell voters of them.</source>
        <translation type="unfinished">ان زبانوں کی آوازیں انسٹال کریں، یا ووٹ دینے والوں کو بتا دیں۔</translation>
    </message>
    <message>
        <source>Compare it with your watch. Set the date and time in the system&apos;s settings.</source>
        <translation type="unfinished">اسے اپنی گھڑی سے ملائیں۔ سسٹم کی ترتیبات میں تاریخ اور وقت درست کریں۔</translation>
    </message>
    <message>
        <source>Nothing can be written to it.</source>
        <translation type="unfinished">اس پر کچھ لکھا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>Free some space, or use another laptop.</source>
        <translation type="unfinished">کچھ جگہ خالی کریں، یا دوسرا لیپ ٹاپ استعمال کریں۔</translation>
    </message>
    <message>
        <source>No battery was found: it runs on mains, or the system does not tell.</source>
        <translation type="unfinished">کوئی بیٹری نہیں ملی: یہ بجلی سے چلتا ہے، یا سسٹم نہیں بتاتا۔</translation>
    </message>
    <message>
        <source>Plug it in.</source>
        <translation type="unfinished">اسے بجلی سے جوڑیں۔</translation>
    </message>
    <message>
        <source>This laptop has no event yet.</source>
        <translation type="unfinished">اس لیپ ٹاپ پر ابھی کوئی تقریب نہیں ہے۔</translation>
    </message>
    <message>
        <source>Join the event with a ticket, then exchange with a host or a stick.</source>
        <translation type="unfinished">ٹکٹ سے تقریب میں شامل ہوں، پھر میزبان یا USB اسٹک سے تبادلہ کریں۔</translation>
    </message>
    <message>
        <source>No badges have arrived.</source>
        <translation type="unfinished">کوئی بیج نہیں پہنچا۔</translation>
    </message>
    <message>
        <source>Issue badges on an organiser&apos;s laptop, then exchange.</source>
        <translation type="unfinished">منتظم کے لیپ ٹاپ پر بیج جاری کریں، پھر تبادلہ کریں۔</translation>
    </message>
    <message>
        <source>No challenge has arrived.</source>
        <translation type="unfinished">کوئی چیلنج نہیں پہنچا۔</translation>
    </message>
    <message>
        <source>Open a poll on an organiser&apos;s laptop when voting begins.</source>
        <translation type="unfinished">ووٹنگ شروع ہونے پر منتظم کے لیپ ٹاپ پر ووٹنگ کھولیں۔</translation>
    </message>
    <message>
        <source>None has been heard from.</source>
        <translation type="unfinished">کسی سے رابطہ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Check the network, or take a stick round. Votes are safe here until then.</source>
        <translation type="unfinished">نیٹ ورک دیکھیں، یا USB اسٹک لے کر جائیں۔ تب تک ووٹ یہاں محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>{part}: {state}</source>
        <translation type="unfinished">{part}: {state}</translation>
    </message>
    <message>
        <source>Ready for voters.</source>
        <translation type="unfinished">ووٹروں کے لیے تیار ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) need a look: {names}.</source>
        <translation type="unfinished">
            <numerusform>%Ln بات دیکھنے کی ہے: {names}۔</numerusform>
            <numerusform>%Ln باتیں دیکھنے کی ہیں: {names}۔</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} px, at {percent} %.</source>
        <translation type="unfinished">{width} × {height} px، {percent}% پر۔</translation>
    </message>
    <message numerus="yes">
        <source>“{typed}”: %Ln character(s) in {ms} ms.</source>
        <translation type="unfinished">
            <numerusform>”{typed}“: {ms} ms میں %Ln حرف۔</numerusform>
            <numerusform>”{typed}“: {ms} ms میں %Ln حروف۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{engine}, in %Ln language(s).</source>
        <translation type="unfinished">
            <numerusform>{engine}، %Ln زبان میں۔</numerusform>
            <numerusform>{engine}، %Ln زبانوں میں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no voice for {languages}.</source>
        <translation type="unfinished">اس میں {languages} کی آواز نہیں ہے۔</translation>
    </message>
    <message>
        <source>It is {time} on {date} here.</source>
        <translation type="unfinished">یہاں {date} کو {time} بجے ہیں۔</translation>
    </message>
    <message>
        <source>It is more than 5 minutes behind the clock of {names}, or theirs are ahead.</source>
        <translation type="unfinished">یہ {names} کی گھڑی سے 5 منٹ سے زیادہ پیچھے ہے، یا ان کی گھڑی آگے ہے۔</translation>
    </message>
    <message>
        <source>{free} MB are free. A file was written and read.</source>
        <translation type="unfinished">{free} MB خالی ہیں۔ ایک فائل لکھی اور پڑھی گئی۔</translation>
    </message>
    <message>
        <source>{percent} %, plugged in.</source>
        <translation type="unfinished">{percent}%، بجلی سے جڑا ہے۔</translation>
    </message>
    <message>
        <source>{percent} %, not plugged in.</source>
        <translation type="unfinished">{percent}%، بجلی سے نہیں جڑا۔</translation>
    </message>
    <message>
        <source>{event}: {ideas}, {badges}.</source>
        <translation type="unfinished">{event}: {ideas}، {badges}۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln badge(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln بیج</numerusform>
            <numerusform>%Ln بیج</numerusform>
        </translation>
    </message>
    <message>
        <source>Open: {question}</source>
        <translation type="unfinished">کھلی ہے: {question}</translation>
    </message>
    <message>
        <source>Closed: {question}</source>
        <translation type="unfinished">بند ہے: {question}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln laptop(s), the last one {when}.</source>
        <translation type="unfinished">
            <numerusform>%Ln لیپ ٹاپ، آخری {when}۔</numerusform>
            <numerusform>%Ln لیپ ٹاپ، آخری {when}۔</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {when}.</source>
        <translation type="unfinished">{place}: {when}۔</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation type="unfinished">یہ کیوسک</translation>
    </message>
    <message>
        <source>It is not locked: anybody can leave this screen.</source>
        <translation type="unfinished">یہ مقفل نہیں ہے: کوئی بھی اس اسکرین سے نکل سکتا ہے۔</translation>
    </message>
    <message>
        <source>It is locked: only its PIN leads to this page.</source>
        <translation type="unfinished">یہ مقفل ہے: صرف اس کا PIN اس صفحے تک لاتا ہے۔</translation>
    </message>
    <message>
        <source>It does not come back by itself after a crash until it has been locked.</source>
        <translation type="unfinished">جب تک اسے مقفل نہ کیا جائے، خرابی کے بعد یہ خود واپس نہیں آتا۔</translation>
    </message>
    <message>
        <source>Lock this kiosk</source>
        <translation type="unfinished">اس کیوسک کو مقفل کریں</translation>
    </message>
    <message>
        <source>Full screen. Nobody leaves it without the PIN, also after a restart.</source>
        <translation type="unfinished">پوری اسکرین۔ PIN کے بغیر کوئی اس سے نہیں نکل سکتا، دوبارہ شروع کرنے کے بعد بھی نہیں۔</translation>
    </message>
    <message>
        <source>Unlock this kiosk</source>
        <translation type="unfinished">اس کیوسک کا قفل کھولیں</translation>
    </message>
    <message>
        <source>An ordinary window again.</source>
        <translation type="unfinished">پھر سے عام ونڈو۔</translation>
    </message>
    <message>
        <source>Screen, camera, scanner, speech, clock and more, before the doors open.</source>
        <translation type="unfinished">دروازے کھلنے سے پہلے اسکرین، کیمرا، اسکینر، آواز، گھڑی اور مزید۔</translation>
    </message>
    <message>
        <source>Set touch and switches</source>
        <translation type="unfinished">لمس اور سوئچ طے کریں</translation>
    </message>
    <message>
        <source>For trembling hands, and for people who use two switches.</source>
        <translation type="unfinished">کانپتے ہاتھوں کے لیے، اور ان لوگوں کے لیے جو دو سوئچ استعمال کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Set reading aloud</source>
        <translation type="unfinished">بلند آواز سے پڑھنا طے کریں</translation>
    </message>
    <message>
        <source>For people who hear better than they see. Off until you allow it.</source>
        <translation type="unfinished">ان لوگوں کے لیے جن کے لیے سننا دیکھنے سے آسان ہے۔ آپ کی اجازت تک بند۔</translation>
    </message>
    <message>
        <source>Close Tablevoice</source>
        <translation type="unfinished">Tablevoice بند کریں</translation>
    </message>
    <message>
        <source>A locked kiosk is locked again when it is opened.</source>
        <translation type="unfinished">مقفل کیوسک کھولنے پر پھر مقفل ہوتا ہے۔</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished">نیا PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished">وہی PIN دوبارہ</translation>
    </message>
    <message>
        <source>The kiosk is still locked</source>
        <translation type="unfinished">کیوسک ابھی تک مقفل ہے</translation>
    </message>
    <message>
        <source>For this laptop, until you change it.</source>
        <translation type="unfinished">اس لیپ ٹاپ کے لیے، جب تک آپ اسے نہ بدلیں۔</translation>
    </message>
    <message>
        <source>Taps that repeat</source>
        <translation type="unfinished">بار بار لمس</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation type="unfinished">دو سوئچ</translation>
    </message>
    <message>
        <source>This laptop finds nothing to play sound with. Plug the headphones in, then save again.</source>
        <translation type="unfinished">اس لیپ ٹاپ کو آواز کے لیے کچھ نہیں ملا۔ ہیڈفون لگائیں، پھر دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Save this</source>
        <translation type="unfinished">اسے محفوظ کریں</translation>
    </message>
    <message>
        <source>This was not kept for the next start</source>
        <translation type="unfinished">یہ اگلی بار کے لیے محفوظ نہیں ہوا</translation>
    </message>
    <message>
        <source>Choose a PIN of {least} to {most} digits for this laptop and note it where only staff look. It is the same PIN until the kiosk is unlocked.</source>
        <translation type="unfinished">اس لیپ ٹاپ کے لیے {least} سے {most} ہندسوں کا PIN منتخب کریں اور وہاں لکھ لیں جہاں صرف عملہ دیکھتا ہے۔ قفل کھلنے تک یہی PIN رہے گا۔</translation>
    </message>
    <message>
        <source>Count every tap</source>
        <translation type="unfinished">ہر لمس شمار کریں</translation>
    </message>
    <message>
        <source>For quick hands</source>
        <translation type="unfinished">تیز ہاتھوں کے لیے</translation>
    </message>
    <message>
        <source>The usual choice</source>
        <translation type="unfinished">عام انتخاب</translation>
    </message>
    <message>
        <source>For hands that tremble</source>
        <translation type="unfinished">کانپتے ہاتھوں کے لیے</translation>
    </message>
    <message>
        <source>Count taps within 1 second once</source>
        <translation type="unfinished">1 سیکنڈ کے اندر کے لمس ایک بار شمار کریں</translation>
    </message>
    <message>
        <source>For hands that tremble a lot</source>
        <translation type="unfinished">بہت کانپتے ہاتھوں کے لیے</translation>
    </message>
    <message>
        <source>Count taps within {seconds} seconds once</source>
        <translation type="unfinished">{seconds} سیکنڈ کے اندر کے لمس ایک بار شمار کریں</translation>
    </message>
    <message>
        <source>Badges cannot be typed or scanned then, only tapped in</source>
        <translation type="unfinished">تب بیج لکھے یا اسکین نہیں کیے جا سکتے، صرف اسکرین پر چنے جا سکتے ہیں</translation>
    </message>
    <message>
        <source>{first} goes on, {second} chooses</source>
        <translation type="unfinished">{first} آگے لے جاتا ہے، {second} منتخب کرتا ہے</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation type="unfinished">Tab</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation type="unfinished">Space</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>None</source>
        <comment>switches</comment>
        <translation type="unfinished">کوئی نہیں</translation>
    </message>
    <message>
        <source>Keyboard and touch as usual</source>
        <translation type="unfinished">کی بورڈ اور لمس معمول کے مطابق</translation>
    </message>
    <message>
        <source>Do not read aloud</source>
        <translation type="unfinished">بلند آواز سے نہ پڑھیں</translation>
    </message>
    <message>
        <source>Read aloud through the headphones that are plugged in now</source>
        <translation type="unfinished">ابھی لگے ہوئے ہیڈفون سے بلند آواز سے پڑھیں</translation>
    </message>
    <message>
        <source>Read aloud through the loudspeaker</source>
        <translation type="unfinished">لاؤڈ اسپیکر سے بلند آواز سے پڑھیں</translation>
    </message>
    <message>
        <source>Everybody near can hear the vote</source>
        <translation type="unfinished">قریب کے سب لوگ ووٹ سن سکتے ہیں</translation>
    </message>
    <message>
        <source>What does the table say?</source>
        <translation type="unfinished">میز کیا کہتی ہے؟</translation>
    </message>
    <message>
        <source>Press Enter to save the idea.</source>
        <translation type="unfinished">تجویز محفوظ کرنے کے لیے Enter دبائیں۔</translation>
    </message>
    <message>
        <source>Save idea</source>
        <translation type="unfinished">تجویز محفوظ کریں</translation>
    </message>
    <message>
        <source>Edit the idea</source>
        <translation type="unfinished">تجویز میں ترمیم</translation>
    </message>
    <message>
        <source>Press Enter to save the new wording.</source>
        <translation type="unfinished">نئی عبارت محفوظ کرنے کے لیے Enter دبائیں۔</translation>
    </message>
    <message>
        <source>Save wording</source>
        <translation type="unfinished">عبارت محفوظ کریں</translation>
    </message>
    <message>
        <source>Keep old wording</source>
        <translation type="unfinished">پرانی عبارت رکھیں</translation>
    </message>
    <message>
        <source>Undo edit</source>
        <translation type="unfinished">ترمیم واپس لیں</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished">ترمیم جاری رکھیں</translation>
    </message>
    <message>
        <source>The old wording stays.</source>
        <translation type="unfinished">پرانی عبارت برقرار ہے۔</translation>
    </message>
    <message>
        <source>The idea is taken back. It stays in the list.</source>
        <translation type="unfinished">تجویز واپس لے لی گئی۔ یہ فہرست میں رہتی ہے۔</translation>
    </message>
    <message>
        <source>The idea is back.</source>
        <translation type="unfinished">تجویز بحال ہو گئی۔</translation>
    </message>
    <message>
        <source>This idea has two wordings. The one that you save stands.</source>
        <translation type="unfinished">اس تجویز کی دو عبارتیں ہیں۔ جو آپ محفوظ کریں گے وہی رہے گی۔</translation>
    </message>
    <message>
        <source>The new wording is saved. {place}.</source>
        <translation type="unfinished">نئی عبارت محفوظ ہو گئی۔ {place}۔</translation>
    </message>
    <message>
        <source>There are no words to save yet. Type the idea, then press Enter.</source>
        <translation type="unfinished">ابھی محفوظ کرنے کے لیے الفاظ نہیں ہیں۔ تجویز لکھیں، پھر Enter دبائیں۔</translation>
    </message>
    <message>
        <source>This idea has {length} characters, and {limit} is the most. Nothing is lost: move some of it to the detail.</source>
        <translation type="unfinished">اس تجویز میں {length} حروف ہیں، اور زیادہ سے زیادہ {limit} ہو سکتے ہیں۔ کچھ ضائع نہیں ہوا: کچھ حصہ تفصیل میں لے جائیں۔</translation>
    </message>
    <message>
        <source>This detail has {length} characters, and {limit} is the most. Nothing is lost: shorten it, or save the rest as another idea.</source>
        <translation type="unfinished">اس تفصیل میں {length} حروف ہیں، اور زیادہ سے زیادہ {limit} ہو سکتے ہیں۔ کچھ ضائع نہیں ہوا: اسے مختصر کریں، یا باقی کو دوسری تجویز کے طور پر محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The last character is only half there, so it cannot be kept. The rest is safe. Delete that character and type it again.</source>
        <translation type="unfinished">آخری حرف ادھورا ہے، اس لیے محفوظ نہیں ہو سکتا۔ باقی محفوظ ہے۔ وہ حرف مٹا کر دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>We do not know your table yet. Type its number or name.</source>
        <translation type="unfinished">ہمیں ابھی آپ کی میز معلوم نہیں۔ اس کا نمبر یا نام لکھیں۔</translation>
    </message>
    <message>
        <source>This idea was taken back. Bring it back first.</source>
        <translation type="unfinished">یہ تجویز واپس لے لی گئی تھی۔ پہلے اسے بحال کریں۔</translation>
    </message>
    <message>
        <source>This badge was cancelled, so nobody can vote with it. Ask an organiser for another badge.</source>
        <translation type="unfinished">یہ بیج منسوخ ہو چکا ہے، اس لیے اس سے کوئی ووٹ نہیں دے سکتا۔ کسی منتظم سے دوسرا بیج مانگیں۔</translation>
    </message>
    <message>
        <source>A PIN has {least} to {limit} digits and nothing else. Type one.</source>
        <translation type="unfinished">PIN میں {least} سے {limit} ہندسے ہوتے ہیں اور کچھ نہیں۔ ایک PIN لکھیں۔</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type the second one again.</source>
        <translation type="unfinished">دونوں PIN ایک جیسے نہیں ہیں۔ دوسرا دوبارہ لکھیں۔</translation>
    </message>
    <message>
        <source>The PIN of this kiosk cannot be read any more. Everything else is safe. Whoever owns this laptop can unlock it: docs/setting-up-a-kiosk.md says how.</source>
        <translation type="unfinished">اس کیوسک کا PIN اب پڑھا نہیں جا سکتا۔ باقی سب محفوظ ہے۔ جس کا یہ لیپ ٹاپ ہے وہ اس کا قفل کھول سکتا ہے: طریقہ docs/setting-up-a-kiosk.md میں ہے۔</translation>
    </message>
    <message>
        <source>This question has changed meanwhile. Nothing was saved. Choose one of its answers.</source>
        <translation type="unfinished">اس دوران یہ سوال بدل گیا ہے۔ کچھ محفوظ نہیں ہوا۔ اس کے جوابات میں سے ایک منتخب کریں۔</translation>
    </message>
    <message>
        <source>This event does not ask equality questions. Nothing was saved.</source>
        <translation type="unfinished">اس تقریب میں مساوات کے سوال نہیں پوچھے جاتے۔ کچھ محفوظ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>There is no room for more equality answers, so these were not kept. What was kept before is safe.</source>
        <translation type="unfinished">مساوات کے مزید جوابات کے لیے جگہ نہیں، اس لیے یہ محفوظ نہیں ہوئے۔ جو پہلے محفوظ تھا وہ محفوظ ہے۔</translation>
    </message>
    <message>
        <source>The file could not be written there. Everything on this laptop is safe. Choose another place and try again.</source>
        <translation type="unfinished">فائل وہاں نہیں لکھی جا سکی۔ اس لیپ ٹاپ پر سب کچھ محفوظ ہے۔ دوسری جگہ منتخب کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Saved on this laptop</source>
        <translation type="unfinished">اس لیپ ٹاپ پر محفوظ</translation>
    </message>
    <message>
        <source>Shared in the room</source>
        <translation type="unfinished">کمرے میں سب کے پاس</translation>
    </message>
    <message>
        <source>On the central platform</source>
        <translation type="unfinished">مرکزی پلیٹ فارم پر</translation>
    </message>
    <message>
        <source>On the stick</source>
        <translation type="unfinished">USB اسٹک پر</translation>
    </message>
    <message>
        <source>{place}: {number}</source>
        <translation type="unfinished">{place}: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s)</source>
        <translation type="unfinished">
            <numerusform>%Ln تجویز</numerusform>
            <numerusform>%Ln تجاویز</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished">، </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished">ابھی ابھی</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation type="unfinished">
            <numerusform>%Ln منٹ پہلے</numerusform>
            <numerusform>%Ln منٹ پہلے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation type="unfinished">
            <numerusform>%Ln گھنٹہ پہلے</numerusform>
            <numerusform>%Ln گھنٹے پہلے</numerusform>
        </translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation type="unfinished">{date} کو</translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s) from here, kept for an organiser to look at</source>
        <translation type="unfinished">
            <numerusform>یہاں کی %Ln تجویز، منتظم کے دیکھنے کے لیے رکھی ہے</numerusform>
            <numerusform>یہاں کی %Ln تجاویز، منتظم کے دیکھنے کے لیے رکھی ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (left out by an organiser)</source>
        <translation type="unfinished">{title} (منتظم نے شامل نہیں کی)</translation>
    </message>
    <message>
        <source>caffeinate did not start.</source>
        <translation type="unfinished">caffeinate شروع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>No desktop answered.</source>
        <translation type="unfinished">کسی ڈیسک ٹاپ نے جواب نہیں دیا۔</translation>
    </message>
    <message>
        <source>This is not Windows.</source>
        <translation type="unfinished">یہ Windows نہیں ہے۔</translation>
    </message>
    <message>
        <source>Windows refused to keep the screen on.</source>
        <translation type="unfinished">Windows نے اسکرین روشن رکھنے سے انکار کر دیا۔</translation>
    </message>
    <message>
        <source>This session has no message bus to ask for it.</source>
        <translation type="unfinished">اس سیشن میں پوچھنے کے لیے پیغامات کی بس نہیں ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wording(s): choose one</source>
        <translation type="unfinished">
            <numerusform>%Ln عبارت: ایک منتخب کریں</numerusform>
            <numerusform>%Ln عبارتیں: ایک منتخب کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished">واپس لی گئی</translation>
    </message>
    <message>
        <source>With detail</source>
        <translation type="unfinished">تفصیل کے ساتھ</translation>
    </message>
    <message>
        <source>Qt&apos;s speech parts are not installed.</source>
        <translation type="unfinished">Qt کے آواز والے حصے انسٹال نہیں ہیں۔</translation>
    </message>
    <message>
        <source>No challenge has arrived yet</source>
        <translation type="unfinished">ابھی کوئی چیلنج نہیں پہنچا</translation>
    </message>
    <message>
        <source>Choose another challenge</source>
        <translation type="unfinished">دوسرا چیلنج منتخب کریں</translation>
    </message>
    <message>
        <source>Keep this challenge</source>
        <translation type="unfinished">یہی چیلنج رکھیں</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation type="unfinished">چیلنج</translation>
    </message>
    <message>
        <source>Challenge {number} of {total}</source>
        <translation type="unfinished">چیلنج {number}، کل {total}</translation>
    </message>
    <message>
        <source>This table</source>
        <translation type="unfinished">یہ میز</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation type="unfinished">تمام میزیں</translation>
    </message>
    <message>
        <source>Search ideas</source>
        <translation type="unfinished">تجاویز میں تلاش کریں</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation type="unfinished">تجاویز</translation>
    </message>
    <message>
        <source>Edit idea</source>
        <translation type="unfinished">تجویز میں ترمیم کریں</translation>
    </message>
    <message>
        <source>Take back idea</source>
        <translation type="unfinished">تجویز واپس لیں</translation>
    </message>
    <message>
        <source>Bring back idea</source>
        <translation type="unfinished">تجویز بحال کریں</translation>
    </message>
    <message>
        <source>No idea holds all of these words. Try fewer words.</source>
        <translation type="unfinished">کسی تجویز میں یہ سب الفاظ نہیں ہیں۔ کم الفاظ لکھیں۔</translation>
    </message>
    <message>
        <source>No ideas yet. Type the first one, then press Enter.</source>
        <translation type="unfinished">ابھی کوئی تجویز نہیں۔ پہلی تجویز لکھیں، پھر Enter دبائیں۔</translation>
    </message>
    <message>
        <source>No table has an idea yet. Yours can be the first.</source>
        <translation type="unfinished">ابھی کسی میز کی کوئی تجویز نہیں۔ آپ کی پہلی ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>Only {table} can change this idea.</source>
        <translation type="unfinished">صرف {table} اس تجویز کو بدل سکتی ہے۔</translation>
    </message>
    <message>
        <source>This idea was taken back. Bring it back to edit it.</source>
        <translation type="unfinished">یہ تجویز واپس لے لی گئی تھی۔ ترمیم کے لیے اسے بحال کریں۔</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished">تفصیل</translation>
    </message>
    <message>
        <source>Ctrl and Enter save the idea.</source>
        <translation type="unfinished">Ctrl اور Enter تجویز محفوظ کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Add detail</source>
        <translation type="unfinished">تفصیل شامل کریں</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation type="unfinished">{sentence}۔</translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <translation type="unfinished">{limit} میں سے {length} حروف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more idea(s)</source>
        <translation type="unfinished">
            <numerusform>مزید %Ln تجویز</numerusform>
            <numerusform>مزید %Ln تجاویز</numerusform>
        </translation>
    </message>
    <message>
        <source>Written in: {language}</source>
        <translation type="unfinished">تحریر کی زبان: {language}</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation type="unfinished">دوسری زبان</translation>
    </message>
    <message>
        <source>Use a USB stick</source>
        <translation type="unfinished">USB اسٹک استعمال کریں</translation>
    </message>
    <message>
        <source>Stick at work</source>
        <translation type="unfinished">USB اسٹک پر کام جاری ہے</translation>
    </message>
    <message>
        <source>Stick: see how it went</source>
        <translation type="unfinished">USB اسٹک: نتیجہ دیکھیں</translation>
    </message>
    <message>
        <source>Practise here</source>
        <translation type="unfinished">یہاں مشق کریں</translation>
    </message>
    <message>
        <source>For the time before the doors open: no vote counts until you end it, also after a restart. Every page says so.</source>
        <translation type="unfinished">دروازے کھلنے سے پہلے کے وقت کے لیے: جب تک آپ اسے ختم نہ کریں کوئی ووٹ شمار نہیں ہوتا، دوبارہ شروع ہونے کے بعد بھی۔ ہر صفحہ یہ بتاتا ہے۔</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation type="unfinished">مشق ختم کریں</translation>
    </message>
    <message>
        <source>This kiosk is not for practice</source>
        <translation type="unfinished">یہ کیوسک مشق کے لیے نہیں ہے</translation>
    </message>
    <message>
        <source>This kiosk is still for practice</source>
        <translation type="unfinished">یہ کیوسک اب بھی مشق کے لیے ہے</translation>
    </message>
    <message>
        <source>Practice: nothing that you do here counts.</source>
        <translation type="unfinished">مشق: آپ یہاں جو کچھ کریں وہ شمار نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation type="unfinished">پہلے مشق کریں</translation>
    </message>
    <message>
        <source>Practise voting meanwhile</source>
        <translation type="unfinished">اس دوران ووٹ دینے کی مشق کریں</translation>
    </message>
    <message>
        <source>It takes a minute and needs no badge. None of it counts.</source>
        <translation type="unfinished">اس میں ایک منٹ لگتا ہے اور بیج کی ضرورت نہیں۔ اس میں سے کچھ شمار نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Practise voting</source>
        <translation type="unfinished">ووٹ دینے کی مشق کریں</translation>
    </message>
    <message>
        <source>This kiosk is for practice. No vote counts here.</source>
        <translation type="unfinished">یہ کیوسک مشق کے لیے ہے۔ یہاں کوئی ووٹ شمار نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>To vote, go to another kiosk, or ask an organiser.</source>
        <translation type="unfinished">ووٹ دینے کے لیے کسی اور کیوسک پر جائیں، یا کسی منتظم سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation type="unfinished">مشق شروع کریں</translation>
    </message>
    <message>
        <source>Use a practice badge</source>
        <translation type="unfinished">مشق کا بیج استعمال کریں</translation>
    </message>
    <message>
        <source>Or try it with your own badge: nothing of it is kept.</source>
        <translation type="unfinished">یا اپنے بیج کے ساتھ آزمائیں: اس کا کچھ محفوظ نہیں رکھا جاتا۔</translation>
    </message>
    <message>
        <source>You have practised voting</source>
        <translation type="unfinished">آپ نے ووٹ دینے کی مشق کر لی</translation>
    </message>
    <message>
        <source>Nothing was counted, and nothing of it is kept.</source>
        <translation type="unfinished">کچھ شمار نہیں کیا گیا، اور اس کا کچھ محفوظ نہیں رکھا جاتا۔</translation>
    </message>
    <message>
        <source>A receipt to practise with</source>
        <translation type="unfinished">مشق کے لیے ایک رسید</translation>
    </message>
    <message>
        <source>After a real vote, a receipt like this shows later that your vote is there. No vote is found under this one.</source>
        <translation type="unfinished">اصل ووٹ کے بعد ایسی رسید سے بعد میں معلوم ہوتا ہے کہ آپ کا ووٹ موجود ہے۔ اس رسید کے تحت کوئی ووٹ نہیں ملتا۔</translation>
    </message>
    <message>
        <source>This is practice. Your answers are deleted.</source>
        <translation type="unfinished">یہ مشق ہے۔ آپ کے جواب مٹا دیے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Vote now</source>
        <translation type="unfinished">اب ووٹ دیں</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation type="unfinished">دوبارہ مشق کریں</translation>
    </message>
    <message>
        <source>Which fruit should there be at the break?</source>
        <translation type="unfinished">وقفے میں کون سے پھل ہونے چاہییں؟</translation>
    </message>
    <message>
        <source>Apples</source>
        <translation type="unfinished">سیب</translation>
    </message>
    <message>
        <source>Pears</source>
        <translation type="unfinished">ناشپاتیاں</translation>
    </message>
    <message>
        <source>Bananas</source>
        <translation type="unfinished">کیلے</translation>
    </message>
    <message>
        <source>Grapes</source>
        <translation type="unfinished">انگور</translation>
    </message>
    <message>
        <source>Oranges</source>
        <translation type="unfinished">مالٹے</translation>
    </message>
    <message>
        <source>Cherries</source>
        <translation type="unfinished">چیری</translation>
    </message>
    <message>
        <source>Strawberries</source>
        <translation type="unfinished">اسٹرابیری</translation>
    </message>
    <message>
        <source>Melons</source>
        <translation type="unfinished">خربوزے</translation>
    </message>
    <message>
        <source>Which drinks should there be at the break?</source>
        <translation type="unfinished">وقفے میں کون سے مشروبات ہونے چاہییں؟</translation>
    </message>
    <message>
        <source>Tea</source>
        <translation type="unfinished">چائے</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation type="unfinished">کافی</translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished">پانی</translation>
    </message>
    <message>
        <source>Milk</source>
        <translation type="unfinished">دودھ</translation>
    </message>
    <message>
        <source>Apple juice</source>
        <translation type="unfinished">سیب کا رس</translation>
    </message>
    <message>
        <source>Orange juice</source>
        <translation type="unfinished">مالٹے کا رس</translation>
    </message>
    <message>
        <source>Lemonade</source>
        <translation type="unfinished">لیموں پانی</translation>
    </message>
    <message>
        <source>Hot chocolate</source>
        <translation type="unfinished">گرم چاکلیٹ</translation>
    </message>
    <message>
        <source>Which vegetables should go into the soup?</source>
        <translation type="unfinished">سوپ میں کون سی سبزیاں ہونی چاہییں؟</translation>
    </message>
    <message>
        <source>Carrots</source>
        <translation type="unfinished">گاجریں</translation>
    </message>
    <message>
        <source>Potatoes</source>
        <translation type="unfinished">آلو</translation>
    </message>
    <message>
        <source>Onions</source>
        <translation type="unfinished">پیاز</translation>
    </message>
    <message>
        <source>Leeks</source>
        <translation type="unfinished">گندنا</translation>
    </message>
    <message>
        <source>Peas</source>
        <translation type="unfinished">مٹر</translation>
    </message>
    <message>
        <source>Beans</source>
        <translation type="unfinished">پھلیاں</translation>
    </message>
    <message>
        <source>Tomatoes</source>
        <translation type="unfinished">ٹماٹر</translation>
    </message>
    <message>
        <source>Mushrooms</source>
        <translation type="unfinished">کھمبیاں</translation>
    </message>
    <message>
        <source>Which colours should the curtains have?</source>
        <translation type="unfinished">پردوں کے رنگ کون سے ہونے چاہییں؟</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished">سرخ</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished">نارنجی</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">پیلا</translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished">سبز</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished">نیلا</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished">جامنی</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished">بھورا</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished">سرمئی</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">مشق</translation>
    </message>
    <message>
        <source>None: votes count on this kiosk.</source>
        <translation type="unfinished">نہیں: اس کیوسک پر ووٹ شمار ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>This kiosk is for practice: no vote counts on it.</source>
        <translation type="unfinished">یہ کیوسک مشق کے لیے ہے: اس پر کوئی ووٹ شمار نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Voting is open, and this kiosk is for practice: no vote counts on it.</source>
        <translation type="unfinished">ووٹنگ کھلی ہے، اور یہ کیوسک مشق کے لیے ہے: اس پر کوئی ووٹ شمار نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Choose “End practice” on the staff&apos;s page before people vote.</source>
        <translation type="unfinished">لوگوں کے ووٹ دینے سے پہلے عملے کے صفحے پر ”مشق ختم کریں“ چنیں۔</translation>
    </message>
    <message>
        <source>Voting on this challenge is open again. This vote can be cast.</source>
        <translation type="unfinished">اس چیلنج پر ووٹنگ دوبارہ کھل گئی ہے۔ یہ ووٹ ڈالا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>This challenge takes no more votes. Votes that were cast before are safe.</source>
        <translation type="unfinished">اس چیلنج پر اب مزید ووٹ نہیں ڈالے جا سکتے۔ پہلے ڈالے گئے ووٹ محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>This idea was taken back by its table. Take it off your vote to go on.</source>
        <translation type="unfinished">یہ تجویز اس کی میز نے واپس لے لی ہے۔ آگے بڑھنے کے لیے اسے اپنے ووٹ سے ہٹائیں۔</translation>
    </message>
    <message>
        <source>Take this idea off my vote</source>
        <translation type="unfinished">یہ تجویز میرے ووٹ سے ہٹائیں</translation>
    </message>
    <message>
        <source>Voting is open. Two ideas at a time are compared, and the second one has not arrived on this kiosk. Please come back later.</source>
        <translation type="unfinished">ووٹنگ کھلی ہے۔ ایک وقت میں دو تجاویز کا موازنہ ہوتا ہے، اور دوسری ابھی اس کیوسک تک نہیں پہنچی۔ براہِ کرم بعد میں آئیں۔</translation>
    </message>
    <message>
        <source>There are too few ideas to vote on yet</source>
        <translation type="unfinished">ابھی ووٹ دینے کے لیے تجاویز بہت کم ہیں</translation>
    </message>
    <message>
        <source>What you have answered so far is kept.</source>
        <translation type="unfinished">آپ نے اب تک جو جواب دیے ہیں وہ محفوظ رہیں گے۔</translation>
    </message>
    <message>
        <source>If you walk away, your answers to these questions are not kept.</source>
        <translation type="unfinished">اگر آپ چلے گئے تو ان سوالوں کے آپ کے جواب محفوظ نہیں رہیں گے۔</translation>
    </message>
    <message>
        <source>Keys for the search</source>
        <translation type="unfinished">تلاش لکھنے کے بٹن</translation>
    </message>
    <message>
        <source>Show letters</source>
        <translation type="unfinished">حروف دکھائیں</translation>
    </message>
    <message>
        <source>The answer is undone.</source>
        <translation type="unfinished">جواب واپس لے لیا گیا ہے۔</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">اسپیس</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">صاف کریں</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ہو گیا</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation type="unfinished">دوسرے حروف</translation>
    </message>
    <message>
        <source>What is typed is hidden.</source>
        <translation type="unfinished">جو لکھا گیا ہے وہ چھپا ہوا ہے۔</translation>
    </message>
    <message>
        <source>Reading aloud has stopped, because the headphones were unplugged. Plug them in again, or ask an organiser.</source>
        <translation type="unfinished">بلند آواز سے پڑھنا رک گیا ہے، کیونکہ ہیڈفون نکال دیے گئے۔ انہیں دوبارہ لگائیں، یا کسی منتظم سے کہیں۔</translation>
    </message>
    <message>
        <source>It is the loudest.</source>
        <translation type="unfinished">یہ سب سے اونچی آواز ہے۔</translation>
    </message>
    <message>
        <source>It is the quietest.</source>
        <translation type="unfinished">یہ سب سے دھیمی آواز ہے۔</translation>
    </message>
    <message>
        <source>It is the fastest.</source>
        <translation type="unfinished">یہ سب سے تیز ہے۔</translation>
    </message>
    <message>
        <source>It is the slowest.</source>
        <translation type="unfinished">یہ سب سے آہستہ ہے۔</translation>
    </message>
    <message>
        <source>Take headphones with a USB plug, and plug them in before you save. When they are pulled out, reading stops at once.</source>
        <translation type="unfinished">USB پلگ والے ہیڈفون لیں، اور محفوظ کرنے سے پہلے انہیں لگائیں۔ ان کے نکلتے ہی پڑھنا فوراً رک جاتا ہے۔</translation>
    </message>
    <message>
        <source>By this clock, no other laptop has written anything for 5 minutes. If they are at work now, this clock is ahead.</source>
        <translation type="unfinished">اس گھڑی کے مطابق کسی دوسرے لیپ ٹاپ نے 5 منٹ سے کچھ نہیں لکھا۔ اگر وہ اس وقت کام کر رہے ہیں تو یہ گھڑی آگے ہے۔</translation>
    </message>
    <message>
        <source>Takes votes and ideas to laptops that this one cannot reach.</source>
        <translation type="unfinished">ووٹ اور تجاویز ان لیپ ٹاپس تک لے جاتی ہے جن تک یہ نہیں پہنچ سکتا۔</translation>
    </message>
    <message>
        <source>A badge was scanned. Here it does nothing.</source>
        <translation type="unfinished">ایک بیج اسکین کیا گیا۔ یہاں اس سے کچھ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>A badge was scanned, but this vote is not finished. Finish it, or leave it, and then scan the badge again.</source>
        <translation type="unfinished">ایک بیج اسکین کیا گیا، مگر یہ ووٹ ابھی مکمل نہیں ہوا۔ اسے مکمل کریں یا چھوڑ دیں، پھر بیج دوبارہ اسکین کریں۔</translation>
    </message>
    <message>
        <source>A badge was scanned, but these questions are not finished. Answer them, or skip them, and then scan the badge again.</source>
        <translation type="unfinished">ایک بیج اسکین کیا گیا، مگر یہ سوال ابھی مکمل نہیں ہوئے۔ ان کے جواب دیں یا انہیں چھوڑ دیں، پھر بیج دوبارہ اسکین کریں۔</translation>
    </message>
    <message>
        <source>Nobody can vote here now</source>
        <translation type="unfinished">ابھی یہاں کوئی ووٹ نہیں دے سکتا</translation>
    </message>
    <message>
        <source>Ask staff, or go to another kiosk.</source>
        <translation type="unfinished">عملے سے پوچھیں، یا کسی دوسرے کیوسک پر جائیں۔</translation>
    </message>
</context>
</TS>
