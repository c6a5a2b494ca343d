// What a person must look at: articles given up, events that never arrived, articles that wait too long, answers that fell back, money spent.
param location string
param tags object
param insightsId string
param topicId string
param articlesId string
param email string

// Each phrase stands in src/Summarizer/Log.cs or in a reason that it logs; the tests hold them together.
var alerts = [
  {
    name: 'articles-given-up'
    text: 'An article was given up after five attempts (state failed).'
    window: 'PT15M'
    query: 'traces | where message has "given up until it is uploaded again" | count'
  }
  {
    name: 'oldest-waiting'
    text: 'An article has waited for the model for more than an hour; its ledger entry says why.'
    window: 'PT6H'
    query: 'traces | where message has "the model can\'t be had until" | summarize Span = max(timestamp) - min(timestamp) by Article = tostring(customDimensions.Id) | where Span > 1h | count'
  }
  {
    name: 'budget-spent'
    text: 'The budget of the day is spent; articles wait for the next.'
    window: 'PT15M'
    query: 'traces | where strcat(message, tostring(customDimensions.Reason)) has "the day\'s budget is spent" | count'
  }
  {
    name: 'model-refused'
    text: 'The model refuses the key, the identity, the endpoint or the deployment; articles wait.'
    window: 'PT15M'
    query: 'traces | where message has "articles wait until it is mended" | count'
  }
  {
    name: 'fallback-rate'
    text: 'More than a tenth of the answers of an hour fell back to the extractive model.'
    window: 'PT1H'
    query: 'traces | summarize Fell = countif(message has "the extractive model answered in place"), Ended = countif(message has "started by") | where Fell > 0 and Fell * 10 > Ended | count'
  }
  {
    name: 'withdrawal-braked'
    text: 'Too many articles are gone at once; none was withdrawn.'
    window: 'PT15M'
    query: 'traces | where message has "withdrawn until a person looks" | count'
  }
]

resource group 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(email)) {
  name: 'summarizer-editors'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'summarizer'
    enabled: true
    emailReceivers: [{ name: 'editors', emailAddress: email, useCommonAlertSchema: true }]
  }
}

resource rules 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [for alert in alerts: {
  name: alert.name
  location: location
  tags: tags
  properties: {
    displayName: alert.name
    description: alert.text
    severity: 2
    enabled: true
    scopes: [insightsId]
    evaluationFrequency: 'PT5M'
    windowSize: alert.window
    criteria: {
      allOf: [
        {
          query: alert.query
          timeAggregation: 'Total'
          metricMeasureColumn: 'Count'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: { actionGroups: empty(email) ? [] : [group.id] }
  }
}]

// The trigger's own queue is in the host's account: whatever lies in this one is poison, and lying there means that its function fails too.
resource poison 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'poison-depth'
  location: 'global'
  tags: tags
  properties: {
    description: 'Poison messages pile up: PoisonedArticle, which records what they say, fails or does not run.'
    severity: 2
    enabled: true
    scopes: ['${articlesId}/queueServices/default']
    evaluationFrequency: 'PT15M'
    windowSize: 'PT1H'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'poison'
          metricNamespace: 'Microsoft.Storage/storageAccounts/queueServices'
          metricName: 'QueueMessageCount'
          timeAggregation: 'Average'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: empty(email) ? [] : [{ actionGroupId: group.id }]
  }
}

resource deadLetters 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'dead-letters'
  location: 'global'
  tags: tags
  properties: {
    description: 'Events of uploads could not be delivered; the sweep takes these articles up, the subscription needs a look.'
    severity: 2
    enabled: true
    scopes: [topicId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'dead-lettered'
          metricName: 'DeadLetteredCount'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: empty(email) ? [] : [{ actionGroupId: group.id }]
  }
}
